using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-014: a row of Table I has a title and one amount, shares or dollars; a note does not stand in for either.</summary>
internal static class NonDerivativeRowCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.NonDerivative(filing))
        {
            if (row.SecurityTitle is null)
                bag.Error(DiagnosticCode.NonDerivativeRow, "A row of Table I has no title.", $"{path}.securityTitle");
            if (row.SharesOwned is null && row.ValueOwned is null)
                bag.Error(DiagnosticCode.NonDerivativeRow, "A row of Table I has no amount.", $"{path}.sharesOwned");
            if (row.SharesOwned is not null && row.ValueOwned is not null)
                bag.Error(DiagnosticCode.NonDerivativeRow, "A row of Table I has both shares and dollars.", $"{path}.valueOwned");
        }
    }
}
