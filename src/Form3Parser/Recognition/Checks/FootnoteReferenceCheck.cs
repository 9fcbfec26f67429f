using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-019: notes that are referred to exist, once, with a text; notes that exist are referred to.</summary>
/// <diagnostic code="F3-019">
/// <title>A note is referred to but not there, or there but not referred to</title>
/// <meaning>
/// A field refers to a note that was not found, a note is empty or there twice (errors),
/// nothing refers to a note, a field refers to one twice, or a text ends in what may be the
/// mark of a note (warnings).
/// </meaning>
/// <reason>
/// EDGAR refuses such filings, so a mark or a note was misread: a mark that was missed
/// leaves a value without its explanation, and a mark may be a part of the text.
/// </reason>
/// <remedy>
/// Look for the note's number on the tables, and for the note in the Explanation of
/// Responses; the end of a page is where they are lost.
/// </remedy>
/// </diagnostic>
internal static class FootnoteReferenceCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        var used = References(filing, [.. filing.Footnotes.Select(n => n.Id)], bag);
        var seen = new HashSet<string>();
        for (var i = 0; i < filing.Footnotes.Count; i++)
        {
            var (id, text) = filing.Footnotes[i];
            if (!seen.Add(id))
                bag.Error(DiagnosticCode.FootnoteReference, $"There are two notes {id}.", $"footnotes[{i}]");
            if (!used.Contains(id))
                bag.Warn(DiagnosticCode.FootnoteReference, $"Nothing refers to note {id}.", $"footnotes[{i}]");
            if (text.Length == 0)
                bag.Error(DiagnosticCode.FootnoteReference, $"Note {id} is empty.", $"footnotes[{i}]");
        }
    }

    private static HashSet<string> References(Form3Filing filing, HashSet<string> defined, DiagnosticBag bag)
    {
        var used = new HashSet<string>();
        foreach (var row in HoldingRow.Of(filing))
            foreach (var ids in row.Notes.Select(notes => notes.Value))
            {
                if (ids.Count > 1 && ids.Distinct().Count() < ids.Count)
                    bag.Warn(DiagnosticCode.FootnoteReference, "A field refers to the same note twice.", $"{row.Path}.footnoteIds");
                used.UnionWith(ids);
                foreach (var id in ids.Where(id => !defined.Contains(id)))
                    bag.Error(DiagnosticCode.FootnoteReference, $"Note {id} is referred to and not there.", $"{row.Path}.footnoteIds");
            }
        return used;
    }
}
