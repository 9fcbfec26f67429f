using System.Globalization;
using Form3Parser.Model;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>Sets labels, values and marks as a layout's traits say.</summary>
internal sealed class Pen(LayoutTraits traits)
{
    /// <summary>How far a raised mark stands above its line, in parts of its word's size.</summary>
    private const double Raise = 0.34;

    public LayoutTraits Traits { get; } = traits;

    public static string Day(DateOnly? day) => day?.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture) ?? "";

    public Run LabelRun(string text, bool bold = false) =>
        new(text, bold ? Traits.LabelFace.Bold : Traits.LabelFace, Traits.LabelSize);

    public Run ValueRun(string text) => new(text, Traits.DataFace, Traits.Size);

    public Paragraph Label(string text, bool bold = false, Side side = Side.Left) => Set([LabelRun(text, bold)], side, Traits.LabelSize);

    public Paragraph Heading(string text, Side side = Side.Left) => Set([LabelRun(text, bold: true)], side, Traits.LabelSize);

    public Paragraph Value(string? text, Side side = Side.Left) => Set(text is null ? [] : [ValueRun(text)], side, Traits.Size);

    public Paragraph Name(string? text, string? uri = null) =>
        Set(text is null ? [] : [new Run(text, Traits.DataFace, Traits.NameSize) { Uri = uri }], Side.Left, Traits.NameSize);

    public Paragraph Prose(IEnumerable<Run> runs) => Set(runs, Side.Left, Traits.LabelSize);

    public Run ProseRun(string text) => new(text, Traits.DataFace, Traits.LabelSize);

    public Paragraph Set(IEnumerable<Run> runs, Side side, double size) => new(runs, size, Traits.Pitch, side, Traits.Breaks);

    /// <summary>A table's cell: the value, then the marks of its notes.</summary>
    public Paragraph Cell(string value, IReadOnlyList<string> notes, Side side)
    {
        var runs = new List<Run>();
        if (value.Length > 0)
            runs.Add(ValueRun(value));
        if (Traits.ListsMarks && notes.Count > 1)
            runs.Add(Mark($"({string.Join(", ", notes.Select(n => n[1..]))})", isFirst: runs.Count == 0));
        else
            foreach (var note in notes)
                runs.Add(Mark($"({note[1..]})", isFirst: runs.Count == 0));
        return Set(runs, side, Traits.Size);
    }

    public string Amount(decimal? shares, decimal? dollars) =>
        shares is { } number ? Number(number) : dollars is { } amount ? Dollars(amount) : "";

    public string Price(decimal? price) => price is { } amount ? Dollars(amount) : Traits.DollarBeforeNotes ? "$" : "";

    private string Dollars(decimal amount) => $"${(Traits.DollarApart ? " " : "")}{Number(amount)}";

    private static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private Run Mark(string text, bool isFirst)
    {
        var raised = Traits.Marks is MarkStyle.Raised or MarkStyle.RaisedApart;
        var small = raised || Traits.Marks == MarkStyle.SmallApart;
        return new Run(text, Traits.DataFace, small ? Math.Round(Traits.Size * Traits.MarkSize, 2) : Traits.Size)
        {
            Raise = raised ? Traits.Size * Raise : 0,
            IsGlued = Traits.Marks is MarkStyle.Raised or MarkStyle.Inline && !isFirst,
        };
    }
}
