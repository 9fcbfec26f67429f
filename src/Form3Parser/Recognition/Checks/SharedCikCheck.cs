using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-005: EDGAR's key is one person's: no two owners have the same, and the issuer hardly reports on itself.</summary>
internal static class SharedCikCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
        {
            if (filing.ReportingOwners[i].Cik is not { } cik)
                continue;
            if (!seen.Add(cik))
                bag.Error(DiagnosticCode.SharedCik, $"Two reporting persons have the CIK {cik}.", $"reportingOwners[{i}].cik");
            if (cik == filing.Issuer.Cik)
                bag.Warn(DiagnosticCode.SharedCik, $"A reporting person has the issuer's CIK, {cik}.", $"reportingOwners[{i}].cik");
        }
    }
}
