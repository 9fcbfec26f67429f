using Form3Parser.Model;
using Form3Parser.Output;

namespace Form3Parser.Records;

/// <summary>The keys of a record that are the filing's own.</summary>
internal static class FilingParser
{
    internal static Form3Filing Parse(JsonFields record) => new()
    {
        AccessionNumber = record.Text("accessionNumber"),
        FilingDate = record.Day("filingDate"),
        DocumentType = record.RequiredCode<DocumentType>("documentType", Spelling.Of),
        PeriodOfReport = record.Day("periodOfReport"),
        DateOfOriginalSubmission = record.Day("dateOfOriginalSubmission"),
        NoSecuritiesOwned = record.Flag("noSecuritiesOwned"),
        JointFiling = record.Flag("jointFiling"),
        Issuer = Issuer(record.Object("issuer")),
        ReportingOwners = record.List("reportingOwners", Owner),
        NonDerivativeHoldings = record.List("nonDerivativeHoldings", NonDerivative),
        DerivativeHoldings = record.List("derivativeHoldings", Derivative),
        Footnotes = record.List("footnotes", note => new Footnote(note.RequiredText("id"), note.RequiredText("text"))),
        Remarks = record.Text("remarks"),
        Signatures = record.List("signatures", signature => new OwnerSignature(signature.Text("name"), signature.Day("date"))),
    };

    private static Issuer Issuer(JsonFields fields)
    {
        var issuer = new Issuer
        {
            Cik = fields.Text("cik"),
            Name = fields.Text("name"),
            TradingSymbol = fields.Text("tradingSymbol"),
            ForeignTradingSymbol = fields.Text("foreignTradingSymbol"),
        };
        fields.End();
        return issuer;
    }

    private static ReportingOwner Owner(JsonFields owner) => new()
    {
        Cik = owner.Text("cik"),
        Name = owner.Text("name"),
        Address = Address(owner.Object("address")),
        Relationship = owner.IsNull("relationship") ? null : Relationship(owner.Object("relationship")),
    };

    private static OwnerAddress Address(JsonFields fields)
    {
        var address = new OwnerAddress
        {
            Street1 = fields.Text("street1"),
            Street2 = fields.Text("street2"),
            City = fields.Text("city"),
            State = fields.Text("state"),
            ZipCode = fields.Text("zipCode"),
            Country = fields.Text("country"),
        };
        fields.End();
        return address;
    }

    private static OwnerRelationship Relationship(JsonFields fields)
    {
        var relationship = new OwnerRelationship
        {
            IsDirector = fields.Flag("isDirector"),
            IsOfficer = fields.Flag("isOfficer"),
            IsTenPercentOwner = fields.Flag("isTenPercentOwner"),
            IsOther = fields.Flag("isOther"),
            OfficerTitle = fields.Text("officerTitle"),
            OtherText = fields.Text("otherText"),
        };
        fields.End();
        return relationship;
    }

    private static NonDerivativeHolding NonDerivative(JsonFields row) => new()
    {
        SecurityTitle = row.Text("securityTitle"),
        SharesOwned = row.Amount("sharesOwned"),
        ValueOwned = row.Amount("valueOwned"),
        DirectOrIndirect = row.Code<OwnershipForm>("directOrIndirect", Spelling.Of),
        NatureOfOwnership = row.Text("natureOfOwnership"),
        FootnoteIds = Notes(row.Object("footnoteIds")),
    };

    private static DerivativeHolding Derivative(JsonFields row) => new()
    {
        SecurityTitle = row.Text("securityTitle"),
        ExerciseDate = row.Day("exerciseDate"),
        ExpirationDate = row.Day("expirationDate"),
        UnderlyingSecurityTitle = row.Text("underlyingSecurityTitle"),
        UnderlyingSecurityShares = row.Amount("underlyingSecurityShares"),
        UnderlyingSecurityValue = row.Amount("underlyingSecurityValue"),
        ConversionOrExercisePrice = row.Amount("conversionOrExercisePrice"),
        DirectOrIndirect = row.Code<OwnershipForm>("directOrIndirect", Spelling.Of),
        NatureOfOwnership = row.Text("natureOfOwnership"),
        FootnoteIds = Notes(row.Object("footnoteIds")),
    };

    private static FootnoteReferences Notes(JsonFields fields) => new(fields.Lists().Select(list => KeyValuePair.Create(
        JsonFields.CodeOf<HoldingField>(list.Key, Spelling.Of) ?? throw fields.Wrong(list.Key, "no field of a holding"), list.Value)));
}
