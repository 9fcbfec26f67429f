using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-002: box 2 has a date, and nobody signs before it: the event is what makes the form due.</summary>
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
