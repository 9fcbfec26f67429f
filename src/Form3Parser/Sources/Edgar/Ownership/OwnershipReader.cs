using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>Makes a filing of an <c>ownershipDocument</c>.</summary>
/// <diagnostic code="F3-001">
/// <title>What form the document is, is missing or contradicted</title>
/// <meaning>
/// EDGAR's XML does not name its form and was taken for a Form 3 (error), or it says 3
/// where the header says 3/A, or has the date of an original as only a 3/A has
/// (warning).
/// </meaning>
/// <reason>
/// Forms 4 and 5 are written in the same XML and list transactions; an amendment replaces
/// an earlier statement.
/// </reason>
/// <remedy>
/// Look the filing up on EDGAR by its accession number or by its date and issuer.
/// </remedy>
/// </diagnostic>
internal sealed class OwnershipReader
{
    /// <summary>The place of what stands in the document itself.</summary>
    private const string Top = "";

    private readonly FiledElement _root;
    private readonly DiagnosticBag _bag;
    private readonly FiledMarkup _markup = new();
    private readonly FieldReader _fields;

    private OwnershipReader(FiledElement root, DiagnosticBag bag)
    {
        (_root, _bag) = (root, bag);
        _fields = new FieldReader(bag, _markup);
    }

    public static Form3Filing Read(FiledElement root, DiagnosticBag bag) => new OwnershipReader(root, bag).Read();

    private Form3Filing Read()
    {
        _root.IsTaken = true;
        var original = _fields.Day(_root, "dateOfOriginalSubmission", Top, "dateOfOriginalSubmission");
        foreach (var element in (string[])["schemaVersion", "aff10b5One"])
            _fields.Beside(_root, element, Top);
        if (_fields.Beside(_root, "notSubjectToSection16", Top) is "1" or "true")
            _bag.Note(DiagnosticCode.UnplacedElement,
                "It says of a person to be no longer subject to Section 16, for which a Form 3 has no box.");
        var owners = ReadOwners();
        return new Form3Filing
        {
            AccessionNumber = null,
            FilingDate = null,
            DocumentType = ReadType(original is not null),
            PeriodOfReport = _fields.Day(_root, "periodOfReport", Top, "periodOfReport"),
            DateOfOriginalSubmission = original,
            NoSecuritiesOwned = _fields.Flag(_root, "noSecuritiesOwned", Top, "noSecuritiesOwned"),
            JointFiling = owners.Count > 1,
            Issuer = ReadIssuer(),
            ReportingOwners = owners,
            NonDerivativeHoldings = ReadRows("nonDerivativeTable", "nonDerivativeHolding", RowReader.NonDerivative),
            DerivativeHoldings = ReadRows("derivativeTable", "derivativeHolding", RowReader.Derivative),
            Footnotes = ReadFootnotes(),
            Remarks = _fields.Text(_root, "remarks", Top),
            Signatures = ReadSignatures(),
            Markup = _markup,
        };
    }

    private DocumentType ReadType(bool hasOriginal)
    {
        const string Element = "documentType";
        var named = _fields.Text(_root, Element, Top);
        if (named is null)
            _bag.Error(DiagnosticCode.DocumentType, "The document does not say which form it is; it was read as a Form 3.", Element);
        if (named == "3" && hasOriginal)
            _bag.Warn(DiagnosticCode.DocumentType, "The document calls itself a 3 and has the date of an original, as a 3/A has.", Element);
        var type = hasOriginal || named is "3/A" or "3/a" ? DocumentType.Form3Amendment : DocumentType.Form3;
        _fields.Keep(Top, Element, type, named);
        return type;
    }

    private Issuer ReadIssuer()
    {
        var issuer = _root.Take("issuer");
        return new Issuer
        {
            Cik = _fields.Cik(issuer, "issuerCik", Top, "issuer.cik"),
            Name = _fields.Text(issuer, "issuerName", Top),
            TradingSymbol = _fields.Text(issuer, "issuerTradingSymbol", Top),
            ForeignTradingSymbol = _fields.Text(issuer, "issuerForeignTradingSymbol", Top),
        };
    }

    private List<ReportingOwner> ReadOwners()
    {
        var reader = new OwnerReader(_fields, _bag);
        var owners = new List<ReportingOwner>();
        foreach (var owner in _root.TakeAll("reportingOwner"))
            owners.Add(reader.Read(owner, $"reportingOwner[{owners.Count}]", $"reportingOwners[{owners.Count}]"));
        return owners;
    }

    private List<T> ReadRows<T>(string table, string row, Func<FiledElement, RowReader, T> read)
    {
        var rows = new List<T>();
        var found = _root.Take(table);
        _fields.KeepIfEmpty(found, Top);
        foreach (var element in found?.TakeAll(row) ?? [])
            rows.Add(read(element, new RowReader(_fields, _bag, $"{row}[{rows.Count}]", $"{row}s[{rows.Count}]")));
        return rows;
    }

    private List<Footnote> ReadFootnotes()
    {
        var notes = new List<Footnote>();
        var found = _root.Take("footnotes");
        _fields.KeepIfEmpty(found, Top);
        foreach (var note in found?.TakeAll("footnote") ?? [])
        {
            var id = note.Id?.Trim();
            if (string.IsNullOrEmpty(id))
            {
                id = $"F{notes.Count + 1}";
                _bag.Warn(DiagnosticCode.FootnoteReference,
                    $"A note has no id; it was taken for {id} by its place.", $"footnotes[{notes.Count}].id");
            }

            notes.Add(new Footnote(id, _fields.TextOf(note) ?? ""));
        }

        return notes;
    }

    private List<OwnerSignature> ReadSignatures()
    {
        var signatures = new List<OwnerSignature>();
        foreach (var signature in _root.TakeAll("ownerSignature"))
        {
            var place = $"ownerSignature[{signatures.Count}]";
            signatures.Add(new OwnerSignature(
                _fields.Text(signature, "signatureName", place),
                _fields.Day(signature, "signatureDate", place, $"signatures[{signatures.Count}].date")));
        }

        return signatures;
    }
}
