using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-023: a derivative security that is owned has not expired, and can be exercised before it does.</summary>
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
