using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-002: box 2 has a date, and nobody signs before it: the event is what makes the form due.</summary>
/// <diagnostic code="F3-002">
/// <title>The date of the event is missing, or later than a signature</title>
/// <meaning>
/// Box 2 has no date that could be read (error), or its date is after the earliest date
/// beside a signature (warning).
/// </meaning>
/// <reason>
/// The event, such as becoming a director, is what makes the form due, within ten days.
/// Nobody can sign for an event that is still to come, so one of the dates is wrong.
/// </reason>
/// <remedy>
/// Compare box 2 and the dates of the signatures with the page. If they are read as
/// printed, the filer erred; the filing's date on EDGAR tells which of them is right.
/// </remedy>
/// </diagnostic>
internal static class EventDateCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        const string Field = "periodOfReport";
        if (filing.PeriodOfReport is not { } day)
            bag.Error(DiagnosticCode.EventDate, "The date of the event was not found.", Field);
        else if (filing.Signatures.Min(s => s.Date) is { } signed && day > signed)
            bag.Warn(DiagnosticCode.EventDate, $"The event, {day:O}, is after a signature, {signed:O}.", Field);
    }
}
