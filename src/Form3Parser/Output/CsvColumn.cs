using System.Globalization;
using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>
/// A column of the CSV. Lists in one cell are joined by <c>"; "</c>; only <c>footnotes</c>, whose prose has semicolons of
/// its own, is joined by <c>" | "</c>.
/// </summary>
public sealed class CsvColumn
{
    private const string ListSeparator = "; ";
    private const string FootnoteSeparator = " | ";

    private CsvColumn(string name, Func<CsvRow, string?> value) => (Name, Value) = (name, value);

    /// <summary>
    /// The columns in their order: the source, its first and its last page that were read, the filing's, the first owner's, all owners' names, the table (<c>I</c>, <c>II</c> or
    /// empty) and the number of the row in it, the holding's fields each followed by the ids of its notes, the notes the
    /// row refers to as <c>F1: text</c> (all notes, for a filing without holdings), the remarks, the signatures as
    /// <c>name (date)</c> and the diagnostics' codes.
    /// </summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new("source", row => row.Record.Source.Path),
        new("firstPage", row => Number(FirstPage(row.Record.Source))),
        new("lastPage", row => Number(LastPage(row.Record.Source))),
        new("accessionNumber", row => row.Filing?.AccessionNumber),
        new("filingDate", row => ExactText.Of(row.Filing?.FilingDate)),
        new("documentType", row => row.Filing is { } filing ? Spelling.Of(filing.DocumentType) : null),
        new("periodOfReport", row => ExactText.Of(row.Filing?.PeriodOfReport)),
        new("dateOfOriginalSubmission", row => ExactText.Of(row.Filing?.DateOfOriginalSubmission)),
        new("noSecuritiesOwned", row => Flag(row.Filing?.NoSecuritiesOwned)),
        new("jointFiling", row => Flag(row.Filing?.JointFiling)),
        new("issuerCik", row => row.Filing?.Issuer.Cik),
        new("issuerName", row => row.Filing?.Issuer.Name),
        new("tradingSymbol", row => row.Filing?.Issuer.TradingSymbol),
        new("foreignTradingSymbol", row => row.Filing?.Issuer.ForeignTradingSymbol),
        new("ownerCik", row => FirstOwner(row)?.Cik),
        new("ownerName", row => FirstOwner(row)?.Name),
        new("ownerStreet1", row => FirstOwner(row)?.Address.Street1),
        new("ownerStreet2", row => FirstOwner(row)?.Address.Street2),
        new("ownerCity", row => FirstOwner(row)?.Address.City),
        new("ownerState", row => FirstOwner(row)?.Address.State),
        new("ownerZipCode", row => FirstOwner(row)?.Address.ZipCode),
        new("ownerCountry", row => FirstOwner(row)?.Address.Country),
        new("isDirector", row => Flag(FirstOwner(row)?.Relationship?.IsDirector)),
        new("isOfficer", row => Flag(FirstOwner(row)?.Relationship?.IsOfficer)),
        new("isTenPercentOwner", row => Flag(FirstOwner(row)?.Relationship?.IsTenPercentOwner)),
        new("isOther", row => Flag(FirstOwner(row)?.Relationship?.IsOther)),
        new("officerTitle", row => FirstOwner(row)?.Relationship?.OfficerTitle),
        new("otherText", row => FirstOwner(row)?.Relationship?.OtherText),
        new("reportingOwners", row => Join(row.Filing?.ReportingOwners.Select(owner => owner.Name))),
        new("table", row => row.Table),
        new("row", row => Number(row.Number)),
        .. Enum.GetValues<HoldingField>().SelectMany(Holding),
        new("footnotes", row => string.Join(FootnoteSeparator, row.Footnotes.Select(note => $"{note.Id}: {note.Text}"))),
        new("remarks", row => row.Filing?.Remarks),
        new("signatures", row => Join(row.Filing?.Signatures.Select(Signature))),
        new("diagnostics", row => Join(row.Codes)),
    ];

    /// <summary>What the header says.</summary>
    public string Name { get; }

    /// <summary>The column's text for a row; null and empty give an empty cell.</summary>
    internal Func<CsvRow, string?> Value { get; }

    private static IEnumerable<CsvColumn> Holding(HoldingField field)
    {
        var name = Spelling.Of(field);
        yield return new CsvColumn(name, row => row.Value(field));
        yield return new CsvColumn(name + "Footnotes", row => Join(row.References[field]));
    }

    private static int? FirstPage(SourceDescription source) => source.Part?.First ?? (source.Pages is null ? null : 1);

    private static int? LastPage(SourceDescription source) => source.Part?.Last ?? source.Pages;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static ReportingOwner? FirstOwner(CsvRow row) =>
        row.Filing is { ReportingOwners: [var first, ..] } ? first : null;

    private static string? Flag(bool? value) => value is { } known ? known ? "true" : "false" : null;

    private static string? Join(IEnumerable<string?>? parts) =>
        parts is null ? null : string.Join(ListSeparator, parts.Where(part => part is not null));

    private static string? Signature(OwnerSignature signature) =>
        signature.Date is { } date ? $"{signature.Name} ({ExactText.Of(date)})".TrimStart() : signature.Name;
}
