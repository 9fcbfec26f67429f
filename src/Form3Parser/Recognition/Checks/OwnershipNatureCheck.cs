using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-017: indirect ownership has a nature, direct ownership has none (Instruction 5(b)).</summary>
/// <diagnostic code="F3-017">
/// <title>Direct or indirect and the nature of the ownership contradict each other, or one is missing</title>
/// <meaning>
/// Neither D nor I is given (error), a direct holding has a nature of indirect ownership,
/// or an indirect one has none (warning).
/// </meaning>
/// <reason>
/// Whether a person or a trust holds the securities depends on it. A nature beside a D may
/// belong to the row above or below.
/// </reason>
/// <remedy>
/// Compare the last columns of the row and of its neighbours with the page. Filers do
/// write "Direct" or a note beside a D; the record keeps that.
/// </remedy>
/// </diagnostic>
internal static class OwnershipNatureCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var row in HoldingRow.Of(filing))
        {
            var field = $"{row.Path}.natureOfOwnership";
            if (row.Form is null)
                bag.Error(DiagnosticCode.OwnershipNature, "Neither D nor I is given.", $"{row.Path}.directOrIndirect");
            if (row.Form == OwnershipForm.Direct && row.Nature is not null)
                bag.Warn(DiagnosticCode.OwnershipNature, "The ownership is direct and has a nature of indirect ownership.", field);
            if (row.Form == OwnershipForm.Indirect && row.Nature is null && row.Notes[HoldingField.NatureOfOwnership].Count == 0)
                bag.Warn(DiagnosticCode.OwnershipNature, "The ownership is indirect and its nature is not given.", field);
        }
    }
}
