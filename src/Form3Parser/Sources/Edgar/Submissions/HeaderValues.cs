using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>Puts what only the header of a submission knows into its filing, and says where the two contradict each other.</summary>
/// <diagnostic code="F3-123">
/// <title>The header of a submission and its document contradict each other</title>
/// <meaning>
/// The header names a CIK or a date of the event that the document does not have, or
/// lacks the accession number or the date of filing (warning).
/// </meaning>
/// <reason>
/// EDGAR makes the header when it takes the submission. The record has the document's own
/// values, and the header's only where the document has none.
/// </reason>
/// <remedy>
/// Look the filing up on EDGAR by its accession number.
/// </remedy>
/// </diagnostic>
internal static class HeaderValues
{
    private const DiagnosticCode Code = DiagnosticCode.HeaderDisagrees;

    /// <summary>The filing with the header's values where it has none of its own.</summary>
    public static Form3Filing Add(SubmissionHeader header, Form3Filing filing, DiagnosticBag bag)
    {
        if (header.AccessionNumber is null)
            bag.Warn(Code, "The header has no accession number.", "accessionNumber");
        if (header.FilingDate is null)
            bag.Warn(Code, "The header has no date of filing.", "filingDate");
        if (header.Period is { } period && filing.PeriodOfReport is { } day && period != day)
            bag.Warn(Code, $"The header gives {period:O} as the date of the event, the document {day:O}.", "periodOfReport");
        if (header.Issuer?.Cik is { } cik && filing.Issuer.Cik is { } other && cik != other)
            bag.Warn(Code, $"The header gives {cik} as the issuer's CIK, the document {other}.", "issuer.cik");
        return filing with
        {
            AccessionNumber = header.AccessionNumber ?? filing.AccessionNumber,
            FilingDate = header.FilingDate,
            DocumentType = TypeOf(header, filing, bag),
            Issuer = filing.Issuer with { Cik = filing.Issuer.Cik ?? header.Issuer?.Cik },
            ReportingOwners = Owners(header, filing.ReportingOwners, bag),
        };
    }

    private static DocumentType TypeOf(SubmissionHeader header, Form3Filing filing, DiagnosticBag bag)
    {
        var isAmended = header.Type is { } type && type.EndsWith("/A", StringComparison.OrdinalIgnoreCase);
        if (header.Type is null || isAmended == (filing.DocumentType == DocumentType.Form3Amendment))
            return filing.DocumentType;
        bag.Warn(DiagnosticCode.DocumentType, isAmended
            ? "The header calls the submission a 3/A, the document does not."
            : "The document is a 3/A, the header calls the submission a 3.", "documentType");
        return DocumentType.Form3Amendment;
    }

    private static IReadOnlyList<ReportingOwner> Owners(SubmissionHeader header, IReadOnlyList<ReportingOwner> owners, DiagnosticBag bag)
    {
        var free = new Dictionary<string, Party>();
        foreach (var party in header.Owners)
            if (party.Cik is { } cik)
                free[cik] = party;
        var hasAny = free.Count > 0;
        for (var i = 0; i < owners.Count; i++)
            if (owners[i].Cik is { } cik && !free.Remove(cik) && hasAny)
                bag.Warn(Code, $"The header does not name the reporting person with the CIK {cik}.", $"reportingOwners[{i}].cik");
        if (free.Count == 0)
            return owners;

        // Those that are left belong to the owners without a CIK: to the one of the name, or to the only one there is.
        var completed = owners.ToList();
        for (var i = 0; i < completed.Count && free.Count > 0; i++)
        {
            if (completed[i].Cik is not null)
                continue;
            var party = free.Values.FirstOrDefault(p => string.Equals(p.Name, completed[i].Name, StringComparison.OrdinalIgnoreCase));
            if (party is null && free.Count == 1 && completed.Count(o => o.Cik is null) == 1)
                party = free.Values.First();
            if (party is null)
                continue;
            completed[i] = completed[i] with { Cik = party.Cik };
            free.Remove(party.Cik!);
        }

        foreach (var (cik, party) in free)
            bag.Warn(Code, $"The header names a reporting person, {party.Name} ({cik}), whom the document does not.", "reportingOwners");
        return completed;
    }
}
