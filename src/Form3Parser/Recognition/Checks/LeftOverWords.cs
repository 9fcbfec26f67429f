using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Checks;

/// <summary>Nothing on the page vanishes: words that ended in no field are reported, a line at a time.</summary>
/// <diagnostic code="F3-101">
/// <title>Words of the page ended in no field</title>
/// <meaning>
/// Words stand on the page that belong neither to the form's own text nor to any field of
/// the record (warning). The message has them, a line at a time.
/// </meaning>
/// <reason>
/// Nothing that is printed vanishes without a word: these may be a piece of a field that
/// is now too short.
/// </reason>
/// <remedy>
/// If the words are a stamp, a handwritten remark or a printer's footer, nothing is to be
/// done. Otherwise find the field that they belong to.
/// </remedy>
/// </diagnostic>
internal static class LeftOverWords
{
    public static void Report(Sheet sheet, DiagnosticBag bag)
    {
        var left = sheet.Tokens().Where(t => t.Use == TokenUse.Unplaced && t.Key.Length > 0).ToList();
        foreach (var line in TextLines.Of(left))
            bag.Warn(DiagnosticCode.UnplacedWords, $"\"{TextLines.JoinLines([line])}\" belongs to no field.", null, line[0].Page);
    }
}
