using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Sections;

/// <summary>
/// Finds notes that stand right below the tables without a heading: from the line that begins with the first number to the end of
/// the table's text, all lines are prose, without room between their words as there is between columns.
/// </summary>
internal static class UnheadedNotes
{
    /// <summary>Words of prose stand closer than this, in font sizes; justified lines stay below it.</summary>
    private const double WordGap = 1.5;

    /// <summary>Parts the notes from the last table where no section has them. The signatures are read, and the tables' headings found.</summary>
    public static List<SectionSpan> PartFrom(List<SectionSpan> spans, DiagnosticBag bag)
    {
        var last = spans.FindLastIndex(s => s.Section is Section.TableI or Section.TableII);
        if (last < 0 || spans.Exists(s => s.Section == Section.Explanation))
            return spans;
        var table = spans[last];
        var lines = TextLines.Of(table.Text);
        var first = 1 + lines.FindLastIndex(l => !IsProse(l));
        while (first < lines.Count && !BeginsFirstNote(lines[first]))
            first++;
        if (first >= lines.Count)
            return spans;
        bag.Warn(DiagnosticCode.MissingHeading, "The heading of the notes was not found; what stands below the tables is read as notes.", "footnotes", lines[first][0].Page);
        var notes = lines.Skip(first).SelectMany(l => l).ToHashSet();
        return [.. spans[..last], table with { Tokens = [.. table.Tokens.Where(t => !notes.Contains(t))] },
            new SectionSpan(Section.Explanation, notes.Min(t => t.Box.Top), [.. table.Tokens.Where(notes.Contains)]), .. spans[(last + 1)..]];
    }

    private static bool IsProse(List<Token> line)
    {
        for (var i = 1; i < line.Count; i++)
            if (line[i].Box.Left - line[i - 1].Box.Right > WordGap * line[i].Size)
                return false;
        return true;
    }

    private static bool BeginsFirstNote(List<Token> line) =>
        line.Count > 1 && NoteNumber.Of(line[0].Text, line[1].Text) is { IsBare: false, Value: 1 };
}
