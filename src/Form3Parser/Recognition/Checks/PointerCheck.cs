using System.Text.RegularExpressions;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-009: where a text says "See Remarks" there are remarks, and where a holding says "See footnote" a note is printed on it.
/// Both stand where the boxes are too small for what is to be said.
/// </summary>
/// <diagnostic code="F3-009">
/// <title>A text points to remarks or notes that are not there</title>
/// <meaning>
/// A title, a specification or a nature of ownership says "See Remarks" where nothing
/// follows "Remarks:", or "See footnote" on a row without a note (warning).
/// </meaning>
/// <reason>
/// The boxes are short (30 characters for a title), so what matters is said elsewhere.
/// Either the filer left it out, or a piece of the page was not read.
/// </reason>
/// <remedy>
/// Look for the remarks at the end of the last page, and for small raised numbers on the
/// row. The record keeps the text as it is and fills in nothing.
/// </remedy>
/// </diagnostic>
internal static partial class PointerCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
        {
            if (filing.ReportingOwners[i].Relationship is not { } relationship)
                continue;
            Remarks(filing, relationship.OfficerTitle, $"reportingOwners[{i}].relationship.officerTitle", bag);
            Remarks(filing, relationship.OtherText, $"reportingOwners[{i}].relationship.otherText", bag);
        }

        foreach (var row in HoldingRow.Of(filing))
        {
            var field = $"{row.Path}.natureOfOwnership";
            Remarks(filing, row.Nature, field, bag);
            if (row.Nature is not null && row.Notes.Count == 0 && SeeFootnote().Match(row.Nature) is { Success: true } pointer
                && !filing.Footnotes.Any(note => note.Id == $"F{pointer.Groups[1].Value}"))
                bag.Warn(DiagnosticCode.PointsToNothing, $"\"{row.Nature}\" is said where no note is printed on the row.", field);
        }
    }

    private static void Remarks(Form3Filing filing, string? text, string field, DiagnosticBag bag)
    {
        if (filing.Remarks is null && text is not null && SeeRemarks().IsMatch(text))
            bag.Warn(DiagnosticCode.PointsToNothing, $"\"{text}\" is said, and there are no remarks.", field);
    }

    [GeneratedRegex(@"\bsee\W+(?:the\W+)?remarks?\b", RegexOptions.IgnoreCase)]
    private static partial Regex SeeRemarks();

    // "See Note 1" names the note in words and needs no mark.
    [GeneratedRegex(@"\bsee\W+(?:the\W+)?(?:foot)?notes?\b(?:\W*([1-9][0-9]?)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex SeeFootnote();
}
