using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-011: the state of an address is one of EDGAR's codes, which are not the post's abroad.</summary>
/// <diagnostic code="F3-011">
/// <title>The state is not in EDGAR's list of codes</title>
/// <meaning>
/// The state of an address is not one of EDGAR's two-character codes (warning).
/// </meaning>
/// <reason>
/// EDGAR has codes of its own for places abroad, such as A6 for Ontario and X0 for the
/// United Kingdom. Anything else may be a part of the city or of the postal code.
/// </reason>
/// <remedy>
/// Compare the address with the page, above all where the city ends and the state begins.
/// </remedy>
/// </diagnostic>
internal static class StateCodeCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            if (filing.ReportingOwners[i].Address.State is { } state && !StateCodes.IsCode(state))
                bag.Warn(DiagnosticCode.StateCode, $"\"{state}\" is none of EDGAR's codes of states and countries.",
                    $"reportingOwners[{i}].address.state");
    }
}
