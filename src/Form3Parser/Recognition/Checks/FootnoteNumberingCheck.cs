using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-020: the numbers of the notes run on from 1. A gap is where a note was lost, at a page's end for one.</summary>
/// <diagnostic code="F3-020">
/// <title>The numbers of the notes do not run on</title>
/// <meaning>
/// The notes are not numbered 1, 2, 3 and so on; told once, of the first gap (warning).
/// </meaning>
/// <reason>
/// EDGAR numbers them without gaps. A note may be missing, or have become the end of the
/// note before it.
/// </reason>
/// <remedy>
/// Read the Explanation of Responses on the page around the number that is missing.
/// </remedy>
/// </diagnostic>
internal static class FootnoteNumberingCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        for (var i = 0; i < filing.Footnotes.Count; i++)
            if (filing.Footnotes[i].Id != $"F{i + 1}")
            {
                // One gap shifts all that follow; the first place says it.
                bag.Warn(DiagnosticCode.FootnoteNumbering,
                    $"Note {filing.Footnotes[i].Id} stands where note F{i + 1} is expected.", $"footnotes[{i}]");
                return;
            }
    }
}
