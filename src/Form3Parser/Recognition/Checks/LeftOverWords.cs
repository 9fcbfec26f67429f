using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Checks;

/// <summary>Nothing on the page vanishes: words that ended in no field are reported, a line at a time.</summary>
internal static class LeftOverWords
{
    public static void Report(Sheet sheet, DiagnosticBag bag)
    {
        var left = sheet.Tokens.Where(t => t.Use == TokenUse.Unplaced && t.Key.Length > 0).ToList();
        foreach (var line in TextLines.Of(left))
            bag.Warn(DiagnosticCode.UnplacedWords, $"\"{TextLines.JoinLines([line])}\" belongs to no field.", null, line[0].Page);
    }
}
