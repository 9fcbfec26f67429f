using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-023: a derivative security that is owned has not expired, and can be exercised before it does.</summary>
/// <diagnostic code="F3-023">
/// <title>A derivative security expires before it can be exercised, or before the event</title>
/// <meaning>
/// The expiration date of a row is before its date exercisable, or before the date of the
/// event in box 2 (warning).
/// </meaning>
/// <reason>
/// Table II lists what is owned on the day of the event; what has expired is not. Two
/// dates may have changed places, or a date belong to another row.
/// </reason>
/// <remedy>
/// Compare column 2 of the row with the page. Filers do err in the year.
/// </remedy>
/// </diagnostic>
internal static class ExpirationCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.Derivative(filing))
        {
            if (row.ExpirationDate is not { } end)
                continue;
            if (end < row.ExerciseDate)
                bag.Warn(DiagnosticCode.Expiration,
                    $"It expires on {end:O} and can be exercised from {row.ExerciseDate:O}.", $"{path}.expirationDate");
            if (end < filing.PeriodOfReport)
                bag.Warn(DiagnosticCode.Expiration,
                    $"It expired on {end:O}, before the event of {filing.PeriodOfReport:O}.", $"{path}.expirationDate");
        }
    }
}
