using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// A form ends with what stands below its last part: the caption of its signatures, or its last sentences to the filer. Remarks
/// on a page that is lost would not be missed otherwise.
/// </summary>
/// <diagnostic code="F3-108">
/// <title>The end of the form was not found</title>
/// <meaning>
/// Below the last part that was read stands neither the caption of a signature nor one of the
/// sentences with which the form ends, such as "Note: File three copies of this Form" (warning).
/// </meaning>
/// <reason>
/// A page may be missing from the file, or stand in the wrong order, and with it remarks, notes or
/// signatures that nothing else refers to.
/// </reason>
/// <remedy>
/// See whether the file has all pages of the form. Some printers leave the last sentences out.
/// </remedy>
/// </diagnostic>
internal static class EndOfForm
{
    public static void Report(IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var last = spans[^1];
        // Under a heading of their own, signatures stand before the notes.
        if (PhraseFinder.FindAll(last.Tokens, last.Section == Section.Signatures ? Landmarks.LastSentences : Landmarks.Endings).Count == 0)
            bag.Warn(DiagnosticCode.EndOfForm, "The end of the form was not found: a page may be missing.");
    }
}
