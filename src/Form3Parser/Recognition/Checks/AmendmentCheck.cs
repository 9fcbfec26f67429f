using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-003: an amendment names the day the original was filed, which lies between the event and the amendment.</summary>
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
