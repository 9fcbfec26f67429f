using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-124: what EDGAR's schema of a Form 3 document demands and a filing does not hold, or holds in a way that the schema does not
/// allow. A filing without gaps makes a document that validates.
/// </summary>
/// <diagnostic code="F3-124">
/// <title>EDGAR's schema demands what the record lacks</title>
/// <meaning>
/// An ownershipDocument was asked for, and the record lacks an element that the schema
/// demands, such as a CIK, or has a text or a number that the schema does not allow
/// (warning). The element is left out, or written as the record has it.
/// </meaning>
/// <reason>
/// A printed form does not show everything that the XML has. The document that is written
/// does not validate.
/// </reason>
/// <remedy>
/// Add what the field names before the document goes to a program that validates.
/// </remedy>
/// </diagnostic>
public sealed class SchemaGaps
{
    // A code that EDGAR gave up before it had a schema.
    private const string Montreal = "E6";

    private const int MostOwners = 10;
    private const int MostSignatures = 10;
    private const int MostNotes = 99;

    private readonly Form3Filing _filing;
    private readonly SchemaFacets _facets;

    private SchemaGaps(Form3Filing filing, DiagnosticBag bag)
    {
        _filing = filing;
        _facets = new SchemaFacets(bag);
    }

    /// <summary>The gaps of a filing, in the order of the schema; empty when there are none.</summary>
    public static IReadOnlyList<Diagnostic> Of(Form3Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var bag = new DiagnosticBag();
        var gaps = new SchemaGaps(filing, bag);
        gaps.Cover();
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            gaps.Owner(filing.ReportingOwners[i], $"reportingOwner[{i}]", $"reportingOwners[{i}]");
        new RowGaps(filing, gaps._facets).Run();
        gaps.Notes();
        gaps.Signatures();
        return bag.Found;
    }

    private void Cover()
    {
        const string Type = "documentType", Original = "dateOfOriginalSubmission";
        var usual = _filing.DocumentType == DocumentType.Form3Amendment ? "3/A" : "3";
        if (Beside("", "schemaVersion") is { Length: not 5 } version)
            _facets.Tell($"\"{version}\" is no version of a schema.", null);
        if (_filing.Markup?.Spell("", Type, _filing.DocumentType, usual) is var filed && _filing.Markup is not null && filed != usual)
            _facets.Tell($"The document was filed as a \"{filed}\", and is a {usual}.", Type);
        _facets.Demand(_filing.PeriodOfReport, "periodOfReport");
        if (_filing.DocumentType == DocumentType.Form3Amendment)
            _facets.Demand(_filing.DateOfOriginalSubmission, Original);
        else if (_filing.DateOfOriginalSubmission is not null)
            _facets.Tell("Only an amendment has the date of an original.", Original);
        if (Beside("", "notSubjectToSection16") is not null)
            _facets.Tell("A Form 3 has no notSubjectToSection16.", null);
        _facets.Boolean(Beside("", "aff10b5One"), null);
        _facets.Demand(_filing.Issuer.Cik, "issuer.cik");
        _facets.Length(_filing.Issuer.Name, 150, "issuer.name");
        _facets.Demand(_filing.Issuer.TradingSymbol, "issuer.tradingSymbol");
        _facets.Length(_filing.Issuer.TradingSymbol, 10, "issuer.tradingSymbol");
        _facets.Length(_filing.Issuer.ForeignTradingSymbol, 14, "issuer.foreignTradingSymbol");
        _facets.Count(_filing.ReportingOwners.Count, 1, MostOwners, "reportingOwners");
    }

    private void Owner(ReportingOwner owner, string place, string field)
    {
        _facets.Demand(owner.Cik, $"{field}.cik");
        if (Beside(place, "rptOwnerCcc") is { Length: not 8 })
            _facets.Tell("The filer's confirmation code has not eight characters.", field);
        _facets.Length(owner.Name, 150, $"{field}.name");
        _facets.Boolean(Beside(place, "rptOwnerNonUSAddressFlag"), $"{field}.address");
        _facets.Length(owner.Address.Street1, 40, $"{field}.address.street1");
        _facets.Length(owner.Address.Street2, 40, $"{field}.address.street2");
        _facets.Length(owner.Address.City, 30, $"{field}.address.city");
        _facets.Length(Beside(place, "rptOwnerNonUSStateTerritory"), 40, $"{field}.address");
        Place(owner.Address, $"{field}.address");
        _facets.ZipCode(owner.Address.ZipCode, $"{field}.address.zipCode");
        _facets.Length(Beside(place, "rptOwnerStateDescription"), 50, $"{field}.address.state");
        _facets.Boolean(Beside(place, "rptOwnerGoodAddress"), $"{field}.address");
        _facets.Length(owner.Relationship?.OfficerTitle, 30, $"{field}.relationship.officerTitle");
        _facets.Length(owner.Relationship?.OtherText, 30, $"{field}.relationship.otherText");
        if (owner.Relationship is null)
            _facets.Tell("The relationship is not known; its element is left empty.", $"{field}.relationship");
    }

    private void Place(OwnerAddress address, string field)
    {
        // What was not filed as XML is written the way of 2026, with places abroad in an element of their own.
        var isCountry = _filing.Markup is null && address.Country is null;
        if (address.State is { } state && !UnitedStates.Has(state) && !(isCountry && IsCountry(state)))
            _facets.Tell($"The schema of 2026 has no state \"{state}\"; places abroad are countries in it.", $"{field}.state");
        if (address.Country is { } country && !IsCountry(country))
            _facets.Tell($"\"{country}\" is no code of a country.", $"{field}.country");
    }

    private static bool IsCountry(string code) => StateCodes.IsCode(code) && !UnitedStates.Has(code) && code != Montreal;

    private void Notes()
    {
        _facets.Count(_filing.Footnotes.Count, 0, MostNotes, "footnotes");
        var seen = new HashSet<string>();
        for (var i = 0; i < _filing.Footnotes.Count; i++)
            if (_facets.NoteId(_filing.Footnotes[i].Id, $"footnotes[{i}].id") && !seen.Add(_filing.Footnotes[i].Id))
                _facets.Tell($"There are two notes {_filing.Footnotes[i].Id}.", $"footnotes[{i}].id");
        _facets.Length(_filing.Remarks, 2000, "remarks");
    }

    private void Signatures()
    {
        _facets.Count(_filing.Signatures.Count, 1, MostSignatures, "signatures");
        for (var i = 0; i < _filing.Signatures.Count; i++)
        {
            _facets.Demand(_filing.Signatures[i].Name, $"signatures[{i}].name");
            _facets.Length(_filing.Signatures[i].Name, 255, $"signatures[{i}].name");
            _facets.Demand(_filing.Signatures[i].Date, $"signatures[{i}].date");
        }
    }

    private string? Beside(string place, string element) => _filing.Markup?.Spell(place, element, null, null);
}
