using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-005: EDGAR's key is one person's: no two owners have the same, and the issuer hardly reports on itself.</summary>
/// <diagnostic code="F3-005">
/// <title>The same CIK belongs to two parties of the filing</title>
/// <meaning>
/// Two reporting persons have one CIK (error), or a reporting person has the issuer's
/// (warning).
/// </meaning>
/// <reason>
/// EDGAR's Central Index Key is one party's alone, and EDGAR suspends a filing that names
/// an owner twice. A shared one here means that a link was tied to the wrong name, or
/// that a person was read twice.
/// </reason>
/// <remedy>
/// Compare the names in the boxes with the links on them. Only a company that holds its
/// own securities rightly shares a CIK with the issuer.
/// </remedy>
/// </diagnostic>
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
