using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-015: a row of Table II has a title, an underlying security and one amount of it, or a note in the amount's place.</summary>
/// <diagnostic code="F3-015">
/// <title>A row of Table II lacks its title, its underlying security or the amount of it</title>
/// <meaning>
/// A row has no title, no title of the underlying security, or neither an amount of it nor
/// a note in the amount's place; or it has both shares and dollars (error).
/// </meaning>
/// <reason>
/// Without these a row says nothing of use. A part of it was not read, or two rows were
/// read as one.
/// </reason>
/// <remedy>
/// Compare the row with the page. The field tells which row it is, counted from 0.
/// </remedy>
/// </diagnostic>
internal static class DerivativeRowCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.Derivative(filing))
        {
            if (row.SecurityTitle is null)
                bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no title.", $"{path}.securityTitle");
            if (row.UnderlyingSecurityTitle is null)
                bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no underlying security.", $"{path}.underlyingSecurityTitle");
            if (row.UnderlyingSecurityShares is null && row.UnderlyingSecurityValue is null && !HasNote(row.FootnoteIds))
                bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no underlying amount.", $"{path}.underlyingSecurityShares");
            if (row.UnderlyingSecurityShares is not null && row.UnderlyingSecurityValue is not null)
                bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has both underlying shares and dollars.",
                    $"{path}.underlyingSecurityValue");
        }
    }

    private static bool HasNote(FootnoteReferences notes) =>
        notes[HoldingField.UnderlyingSecurityShares].Count > 0 || notes[HoldingField.UnderlyingSecurityValue].Count > 0;
}
