using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-014: a row of Table I has a title and one amount, shares or dollars; a note does not stand in for either.</summary>
/// <diagnostic code="F3-014">
/// <title>A row of Table I lacks its title or its amount, or has two</title>
/// <meaning>
/// A row has no title of the security, neither shares nor dollars, or both (error).
/// </meaning>
/// <reason>
/// Each row states how much of what is owned; a footnote cannot stand in for either. A
/// part of the row was not read, or two rows were read as one.
/// </reason>
/// <remedy>
/// Compare the row with the page. The field tells which row it is, counted from 0.
/// </remedy>
/// </diagnostic>
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
