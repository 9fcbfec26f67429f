using System.Globalization;
using Form3Parser.Model;
using static Form3Parser.Cli.Tests.Scoring.ScoredFields;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>What the program read of a filing.</summary>
internal static class Finding
{
    internal static ScoredFields Of(Form3Filing filing)
    {
        var fields = new ScoredFields
        {
            Single =
            {
                ["documentType"] = filing.DocumentType == DocumentType.Form3Amendment ? "3/A" : "3",
                ["periodOfReport"] = Day(filing.PeriodOfReport),
                ["dateOfOriginalSubmission"] = Day(filing.DateOfOriginalSubmission),
                ["noSecuritiesOwned"] = Flag(filing.NoSecuritiesOwned),
                ["issuer.name"] = Folded(filing.Issuer.Name),
                ["issuer.tradingSymbol"] = Folded(filing.Issuer.TradingSymbol),
                ["issuer.cik?"] = (filing.Issuer.Cik ?? "").TrimStart('0'),
                ["accessionNumber?"] = filing.AccessionNumber ?? "",
                ["remarks"] = Folded(filing.Remarks),
            },
        };
        fields.Lists["reportingOwners"].AddRange(filing.ReportingOwners.Select((o, i) => Owner(o, i == 0)));
        fields.Lists["nonDerivativeHoldings"].AddRange(filing.NonDerivativeHoldings.Select(Row));
        fields.Lists["derivativeHoldings"].AddRange(filing.DerivativeHoldings.Select(Row));
        fields.Lists["footnotes"].AddRange(filing.Footnotes.Select(n =>
            new Dictionary<string, string> { ["id"] = n.Id, ["text"] = Folded(n.Text) }));
        fields.Lists["signatures"].AddRange(filing.Signatures.Select(s =>
            new Dictionary<string, string> { ["name"] = Folded(s.Name), ["date"] = Day(s.Date) }));
        return fields;
    }

    private static Dictionary<string, string> Owner(ReportingOwner owner, bool isFirst)
    {
        var fields = new Dictionary<string, string>
        {
            ["name"] = Folded(owner.Name),
            ["cik?"] = (owner.Cik ?? "").TrimStart('0'),
            ["address.street1"] = Folded(owner.Address.Street1),
            ["address.street2"] = Folded(owner.Address.Street2),
            ["address.city"] = Folded(owner.Address.City),
            ["address.state"] = Folded(owner.Address.State),
            ["address.zipCode"] = Folded(owner.Address.ZipCode),
        };
        if (!isFirst)
            return fields;
        var relationship = owner.Relationship;
        fields["relationship.isDirector"] = Flag(relationship?.IsDirector ?? false);
        fields["relationship.isOfficer"] = Flag(relationship?.IsOfficer ?? false);
        fields["relationship.isTenPercentOwner"] = Flag(relationship?.IsTenPercentOwner ?? false);
        fields["relationship.isOther"] = Flag(relationship?.IsOther ?? false);
        fields["relationship.officerTitle"] = Folded(relationship?.OfficerTitle);
        fields["relationship.otherText"] = Folded(relationship?.OtherText);
        return fields;
    }

    private static Dictionary<string, string> Row(NonDerivativeHolding row) => WithNotes(row.FootnoteIds, new()
    {
        [HoldingField.SecurityTitle] = Folded(row.SecurityTitle),
        [HoldingField.SharesOwned] = Number(row.SharesOwned),
        [HoldingField.ValueOwned] = Number(row.ValueOwned),
        [HoldingField.DirectOrIndirect] = Letter(row.DirectOrIndirect),
        [HoldingField.NatureOfOwnership] = Folded(row.NatureOfOwnership),
    });

    private static Dictionary<string, string> Row(DerivativeHolding row) => WithNotes(row.FootnoteIds, new()
    {
        [HoldingField.SecurityTitle] = Folded(row.SecurityTitle),
        [HoldingField.ExerciseDate] = Day(row.ExerciseDate),
        [HoldingField.ExpirationDate] = Day(row.ExpirationDate),
        [HoldingField.UnderlyingSecurityTitle] = Folded(row.UnderlyingSecurityTitle),
        [HoldingField.UnderlyingSecurityShares] = Number(row.UnderlyingSecurityShares),
        [HoldingField.UnderlyingSecurityValue] = Number(row.UnderlyingSecurityValue),
        [HoldingField.ConversionOrExercisePrice] = Number(row.ConversionOrExercisePrice),
        [HoldingField.DirectOrIndirect] = Letter(row.DirectOrIndirect),
        [HoldingField.NatureOfOwnership] = Folded(row.NatureOfOwnership),
    });

    private static Dictionary<string, string> WithNotes(FootnoteReferences notes, Dictionary<HoldingField, string> values)
    {
        var fields = new Dictionary<string, string>();
        foreach (var (field, value) in values)
        {
            var name = $"{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}";
            fields[name] = value;
            fields[$"{name} notes"] = string.Join(' ', notes[field]);
        }
        return fields;
    }

    private static string Letter(OwnershipForm? form) => form switch { OwnershipForm.Direct => "D", OwnershipForm.Indirect => "I", _ => "" };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? number) => number?.ToString("G29", CultureInfo.InvariantCulture) ?? "";
}
