using System.Globalization;
using System.Xml.Linq;
using static Form3Parser.Cli.Tests.Scoring.ScoredFields;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>What a filing says by its own XML, as it was sent to EDGAR.</summary>
internal sealed class Truth
{
    private readonly XElement _root;
    private readonly Dictionary<string, string> _noteIds = [];

    private Truth(XElement root)
    {
        _root = root;
        foreach (var note in Notes)
            _noteIds.TryAdd((string?)note.Attribute("id") ?? "", $"F{_noteIds.Count + 1}");
    }

    private IEnumerable<XElement> Notes => All("footnotes/footnote");

    internal static ScoredFields Read(string path) => new Truth(XDocument.Load(path).Root!).Fields();

    private ScoredFields Fields()
    {
        var original = Day(Text(_root, "dateOfOriginalSubmission"));
        var fields = new ScoredFields
        {
            Single =
            {
                ["documentType"] = original.Length > 0 ? "3/A" : "3",
                ["periodOfReport"] = Day(Text(_root, "periodOfReport")),
                ["dateOfOriginalSubmission"] = original,
                ["noSecuritiesOwned"] = Flag(IsYes(Text(_root, "noSecuritiesOwned"))),
                ["issuer.name"] = Text(_root, "issuer/issuerName"),
                ["issuer.tradingSymbol"] = Text(_root, "issuer/issuerTradingSymbol"),
                ["issuer.cik?"] = Text(_root, "issuer/issuerCik").TrimStart('0'),
                ["remarks"] = Text(_root, "remarks"),
            },
        };
        foreach (var owner in All("reportingOwner"))
            fields.Lists["reportingOwners"].Add(Owner(owner, fields.Lists["reportingOwners"].Count == 0));
        fields.Lists["nonDerivativeHoldings"].AddRange(All("nonDerivativeTable/nonDerivativeHolding").Select(NonDerivativeRow));
        fields.Lists["derivativeHoldings"].AddRange(All("derivativeTable/derivativeHolding").Select(DerivativeRow));
        fields.Lists["footnotes"].AddRange(Notes.Select((n, i) =>
            new Dictionary<string, string> { ["id"] = $"F{i + 1}", ["text"] = Folded(n.Value) }));
        fields.Lists["signatures"].AddRange(All("ownerSignature").Select(s =>
            new Dictionary<string, string> { ["name"] = Text(s, "signatureName"), ["date"] = Day(Text(s, "signatureDate")) }));
        return fields;
    }

    private static Dictionary<string, string> Owner(XElement owner, bool isFirst)
    {
        var fields = new Dictionary<string, string>
        {
            ["name"] = Text(owner, "reportingOwnerId/rptOwnerName"),
            ["cik?"] = Text(owner, "reportingOwnerId/rptOwnerCik").TrimStart('0'),
        };
        foreach (var (name, element) in new[] { ("street1", "Street1"), ("street2", "Street2"), ("city", "City"), ("state", "State"), ("zipCode", "ZipCode") })
            fields[$"address.{name}"] = Text(owner, $"reportingOwnerAddress/rptOwner{element}");

        // On paper the second line of a street without a first one is the first.
        if (fields["address.street1"].Length == 0)
            (fields["address.street1"], fields["address.street2"]) = (fields["address.street2"], "");

        // Box 4 stands on paper once, for the first owner.
        if (!isFirst)
            return fields;
        foreach (var name in (string[])["isDirector", "isOfficer", "isTenPercentOwner", "isOther"])
            fields[$"relationship.{name}"] = Flag(IsYes(Text(owner, $"reportingOwnerRelationship/{name}")));
        foreach (var name in (string[])["officerTitle", "otherText"])
            fields[$"relationship.{name}"] = Text(owner, $"reportingOwnerRelationship/{name}");
        return fields;
    }

    private Dictionary<string, string> NonDerivativeRow(XElement row)
    {
        var fields = new Dictionary<string, string>();
        Add(fields, "securityTitle", row, "securityTitle");
        Add(fields, "sharesOwned", row, "postTransactionAmounts/sharesOwnedFollowingTransaction", Number);
        Add(fields, "valueOwned", row, "postTransactionAmounts/valueOwnedFollowingTransaction", Number);
        AddOwnership(fields, row);
        return fields;
    }

    private Dictionary<string, string> DerivativeRow(XElement row)
    {
        var fields = new Dictionary<string, string>();
        Add(fields, "securityTitle", row, "securityTitle");
        Add(fields, "exerciseDate", row, "exerciseDate", Day);
        Add(fields, "expirationDate", row, "expirationDate", Day);
        Add(fields, "underlyingSecurityTitle", row, "underlyingSecurity/underlyingSecurityTitle");
        Add(fields, "underlyingSecurityShares", row, "underlyingSecurity/underlyingSecurityShares", Number);
        Add(fields, "underlyingSecurityValue", row, "underlyingSecurity/underlyingSecurityValue", Number);
        Add(fields, "conversionOrExercisePrice", row, "conversionOrExercisePrice", Number);
        AddOwnership(fields, row);
        return fields;
    }

    private void AddOwnership(Dictionary<string, string> fields, XElement row)
    {
        Add(fields, "directOrIndirect", row, "ownershipNature/directOrIndirectOwnership");
        Add(fields, "natureOfOwnership", row, "ownershipNature/natureOfOwnership");
    }

    private void Add(Dictionary<string, string> fields, string name, XElement row, string path, Func<string, string>? spell = null)
    {
        var value = Text(row, $"{path}/value");
        fields[name] = spell is null ? value : spell(value);
        var ids = Find(row, path)?.Descendants("footnoteId").Select(n => (string?)n.Attribute("id") ?? "") ?? [];
        fields[$"{name} notes"] = string.Join(' ', ids.Select(id => _noteIds.GetValueOrDefault(id, id)));
    }

    private IEnumerable<XElement> All(string path) =>
        path.Split('/').Aggregate<string, IEnumerable<XElement>>([_root], (found, name) => found.Elements(name));

    private static XElement? Find(XElement from, string path) =>
        path.Split('/').Aggregate<string, XElement?>(from, (found, name) => found?.Element(name));

    private static string Text(XElement from, string path) => Folded(Find(from, path)?.Value);

    // A day may carry a time zone.
    private static string Day(string text) => text.Length > 10 ? text[..10] : text;

    private static string Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("G29", CultureInfo.InvariantCulture) : text;

    private static bool IsYes(string text) => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
}
