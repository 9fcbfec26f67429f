using System.Globalization;
using System.Text;

namespace Form3Parser.Output.SecTsv;

/// <summary>How the data set spells values.</summary>
internal static class SecText
{
    private const char Quote = '"';

    /// <summary>A day as <c>21-MAY-2004</c>; null for null.</summary>
    internal static string? Of(DateOnly? day) => day?.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant();

    /// <summary>An exact number that has a decimal point even where it is whole; null for null.</summary>
    internal static string? Of(decimal? number) =>
        ExactText.Of(number) is { } text ? text.Contains('.', StringComparison.Ordinal) ? text : text + ".0" : null;

    internal static string Of(bool flag) => flag ? "1" : "0";

    /// <summary>The ids of a field's notes; empty when it has none.</summary>
    internal static string Of(IReadOnlyList<string> notes) => string.Join(", ", notes);

    /// <summary>Adds a cell that neither ends its row nor begins another column.</summary>
    internal static void AppendCell(StringBuilder line, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var quoted = text[0] == Quote;
        if (quoted)
            line.Append(Quote);
        foreach (var c in text)
        {
            if (quoted && c == Quote)
                line.Append(Quote);
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        if (quoted)
            line.Append(Quote);
    }
}
