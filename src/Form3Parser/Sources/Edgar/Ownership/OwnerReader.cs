using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Values;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>Reads <c>reportingOwner</c> elements.</summary>
/// <param name="fields">Reads their values.</param>
/// <param name="bag">Where to tell of what the record has no place for.</param>
internal sealed class OwnerReader(FieldReader fields, DiagnosticBag bag)
{
    /// <summary>Reads one owner.</summary>
    /// <param name="owner">The element.</param>
    /// <param name="place">Where its spellings are kept.</param>
    /// <param name="field">The owner's path in the record.</param>
    public ReportingOwner Read(FiledElement owner, string place, string field)
    {
        var id = owner.Take("reportingOwnerId");
        fields.Beside(id, "rptOwnerCcc", place);
        return new ReportingOwner
        {
            Cik = fields.Cik(id, "rptOwnerCik", place, $"{field}.cik"),
            Name = fields.Text(id, "rptOwnerName", place),
            Address = ReadAddress(owner.Take("reportingOwnerAddress"), place, $"{field}.address"),
            Relationship = ReadRelationship(owner.Take("reportingOwnerRelationship"), place, $"{field}.relationship"),
        };
    }

    private OwnerAddress ReadAddress(FiledElement? address, string place, string field)
    {
        if (address is null)
            return OwnerAddress.Blank;
        fields.KeepIfEmpty(address, place);
        fields.Beside(address, "rptOwnerNonUSAddressFlag", place);
        fields.Beside(address, "rptOwnerGoodAddress", place);
        var (street1, street2) = ReadStreets(address, place);
        var read = new OwnerAddress
        {
            Street1 = street1,
            Street2 = street2,
            City = fields.Text(address, "rptOwnerCity", place),
            State = fields.Text(address, "rptOwnerState", place),
            ZipCode = fields.Text(address, "rptOwnerZipCode", place),
            Country = fields.Text(address, "rptOwnerCountry", place),
        };
        if (fields.Beside(address, "rptOwnerNonUSStateTerritory", place) is { } territory)
            bag.Note(DiagnosticCode.UnplacedElement,
                $"The state or territory abroad is given as \"{territory}\", for which the record has no field.", field);

        // EDGAR adds the name of the state's code for those who show the address; it says nothing new unless it is another one.
        if (fields.Beside(address, "rptOwnerStateDescription", place) is { } description && StateCodes.OfName(description) != read.State)
            bag.Note(DiagnosticCode.UnplacedElement,
                $"The state is described as \"{description}\", for which the record has no field.", $"{field}.state");
        return read;
    }

    // On the form a second line of a street without a first one is the first.
    private (string? Street1, string? Street2) ReadStreets(FiledElement address, string place)
    {
        const string First = "rptOwnerStreet1", Second = "rptOwnerStreet2";
        var isFirstThere = address.Has(First);
        var (street1, street2) = (fields.Text(address, First, place), fields.Text(address, Second, place));
        if (street1 is not null || street2 is null)
            return (street1, street2);
        fields.Keep(place, First, street2, isFirstThere ? "" : null);
        fields.Keep(place, Second, null, street2);
        return (street2, null);
    }

    private OwnerRelationship? ReadRelationship(FiledElement? relationship, string place, string field) =>
        relationship is null
            ? null
            : new OwnerRelationship
            {
                IsDirector = fields.Flag(relationship, "isDirector", place, $"{field}.isDirector"),
                IsOfficer = fields.Flag(relationship, "isOfficer", place, $"{field}.isOfficer"),
                IsTenPercentOwner = fields.Flag(relationship, "isTenPercentOwner", place, $"{field}.isTenPercentOwner"),
                IsOther = fields.Flag(relationship, "isOther", place, $"{field}.isOther"),
                OfficerTitle = fields.Text(relationship, "officerTitle", place),
                OtherText = fields.Text(relationship, "otherText", place),
            };
}
