using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-003: an amendment names the day the original was filed, which lies between the event and the amendment.</summary>
/// <diagnostic code="F3-003">
/// <title>The date of the original does not fit the amendment's other dates</title>
/// <meaning>
/// Box 5 names the day on which the statement that is amended was filed. Here that day is
/// before the event, after the last signature, or missing on an amendment (warnings).
/// </meaning>
/// <reason>
/// A date in box 5 is what makes the record a 3/A. A stray date there turns a first
/// statement into an amendment, and a wrong one leads to no original.
/// </reason>
/// <remedy>
/// Look at box 5 on the page. Filers put the amendment's own date or the event's there by
/// mistake; the list of the issuer's filings on EDGAR has the original's.
/// </remedy>
/// </diagnostic>
internal static class AmendmentCheck
{
    private const string Field = "dateOfOriginalSubmission";

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        if (filing.DateOfOriginalSubmission is not { } original)
        {
            if (filing.DocumentType == DocumentType.Form3Amendment)
                bag.Warn(DiagnosticCode.Amendment, "An amendment, and the date of the original is not given.", Field);
            return;
        }

        if (original < filing.PeriodOfReport)
            bag.Warn(DiagnosticCode.Amendment,
                $"The original, {original:O}, was filed before the event, {filing.PeriodOfReport:O}.", Field);

        // Several persons may sign on several days; the last of them sends the form off.
        if (filing.Signatures.Max(s => s.Date) is { } signed && original > signed)
            bag.Warn(DiagnosticCode.Amendment,
                $"The original, {original:O}, was filed after this form was signed, {signed:O}.", Field);
    }
}
