using System.Text.RegularExpressions;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-036: securities that can be turned into others belong to Table II, all others to Table I. Common stock of one class that
/// converts into another is a derivative security; common stock over itself is not.
/// </summary>
/// <diagnostic code="F3-036">
/// <title>A security stands in the table that is not meant for its kind</title>
/// <meaning>
/// The title of a row of Table I names an option, a warrant or something convertible, or a
/// row of Table II lists common stock over itself (info).
/// </meaning>
/// <reason>
/// Securities that can be turned into others belong to Table II with their terms. Filers
/// do mix the tables up; so would a heading that was not seen.
/// </reason>
/// <remedy>
/// If the row stands in that table on the page, nothing is to be done but to know it.
/// </remedy>
/// </diagnostic>
internal static partial class UnlikelyTableCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.NonDerivative(filing))
            if (row.SecurityTitle is { } title && Derivative().IsMatch(title))
                bag.Note(DiagnosticCode.UnlikelyTable, $"\"{title}\" is listed in Table I and sounds like a derivative security.",
                    $"{path}.securityTitle");
        foreach (var (path, row) in HoldingRow.Derivative(filing))
            if (row.SecurityTitle is { } title && Common().IsMatch(title)
                && title.Equals(row.UnderlyingSecurityTitle, StringComparison.OrdinalIgnoreCase))
                bag.Note(DiagnosticCode.UnlikelyTable, $"\"{title}\" is listed in Table II over itself.", $"{path}.securityTitle");
    }

    [GeneratedRegex(@"\b(?:options?|warrants?|convertible|right to buy|stock appreciation rights?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Derivative();

    [GeneratedRegex(@"\b(?:common|ordinary) (?:stock|shares?|units?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Common();
}
