using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-011: the state of an address is one of EDGAR's codes, which are not the post's abroad.</summary>
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
