using System.Globalization;
using System.Net;
using Form3Parser.Model;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>The pieces of a form that all of its printings share, as HTML.</summary>
internal sealed class PrintedHtml(PrintStyle style)
{
    private const string Place = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=";

    public PrintStyle Style { get; } = style;

    public static string Plain(string? text) => WebUtility.HtmlEncode(text ?? "");

    public static string Day(DateOnly? day) => day?.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Label(string text) => $"<div class=label>{Plain(text)}</div>";

    public string Tick(bool isTicked) => isTicked ? Style.Ticks.On : Style.Ticks.Off;

    public string Marks(IReadOnlyList<string> notes) =>
        string.Concat(notes.Select(n => string.Format(CultureInfo.InvariantCulture, Style.Mark, n[1..])));

    public string Name(string? name, string? cik) =>
        Style.LinksNames ? $"<a href=\"{Plain(Place + cik)}\">{Plain(name)}</a>" : Plain(name);

    public string Amount(decimal? shares, decimal? dollars) =>
        shares is not null ? Number(shares.Value) : dollars is not null ? Style.Dollar + Number(dollars.Value) : "";

    public string Price(decimal? price) => price is null ? "" : Style.Dollar + Number(price.Value);

    public static string Row(params ReadOnlySpan<string> cells)
    {
        var row = "<tr>";
        foreach (var cell in cells)
            row += $"<td>{cell}</td>";
        return row + "</tr>";
    }

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
