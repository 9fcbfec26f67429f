using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;

namespace Form3Parser.Tests.Recognition.Checks;

/// <summary>A filing that no check finds fault with, and what a check says of one that was changed.</summary>
internal static class Checked
{
    internal static readonly NonDerivativeHolding Shares = new()
    {
        SecurityTitle = "Common Stock",
        SharesOwned = 1200m,
        ValueOwned = null,
        DirectOrIndirect = OwnershipForm.Indirect,
        NatureOfOwnership = "By Trust",
        FootnoteIds = Notes((HoldingField.NatureOfOwnership, "F1")),
    };

    internal static readonly DerivativeHolding Option = new()
    {
        SecurityTitle = "Stock Option (right to buy)",
        ExerciseDate = null,
        ExpirationDate = new DateOnly(2031, 2, 12),
        UnderlyingSecurityTitle = "Common Stock",
        UnderlyingSecurityShares = 5000m,
        UnderlyingSecurityValue = null,
        ConversionOrExercisePrice = 4.09m,
        DirectOrIndirect = OwnershipForm.Direct,
        NatureOfOwnership = null,
        FootnoteIds = Notes((HoldingField.ExerciseDate, "F2")),
    };

    internal static readonly OwnerRelationship Officer = new()
    {
        IsDirector = false,
        IsOfficer = true,
        IsTenPercentOwner = false,
        IsOther = false,
        OfficerTitle = "Treasurer",
        OtherText = null,
    };

    internal static readonly ReportingOwner Owner = new()
    {
        Cik = "0000000011",
        Name = "ROWAN ADA",
        Address = OwnerAddress.Blank with { Street1 = "1 MAIN ST", City = "ALBANY", State = "NY", ZipCode = "12207-0001" },
        Relationship = Officer,
    };

    internal static readonly Form3Filing Filing = new()
    {
        AccessionNumber = null,
        FilingDate = null,
        DocumentType = DocumentType.Form3,
        PeriodOfReport = new DateOnly(2024, 3, 1),
        DateOfOriginalSubmission = null,
        NoSecuritiesOwned = false,
        JointFiling = false,
        Issuer = new Issuer { Cik = "0000000099", Name = "ETOILE INC", TradingSymbol = "ETC", ForeignTradingSymbol = null },
        ReportingOwners = [Owner],
        NonDerivativeHoldings = [Shares],
        DerivativeHoldings = [Option],
        Footnotes = [new("F1", "A trust for the owner's children."), new("F2", "Vests over four years.")],
        Remarks = null,
        Signatures = [new("/s/ Ada Rowan", new DateOnly(2024, 3, 5))],
    };

    internal static Form3Filing With(NonDerivativeHolding row) => Filing with { NonDerivativeHoldings = [row] };

    internal static Form3Filing With(DerivativeHolding row) => Filing with { DerivativeHoldings = [row] };

    internal static Form3Filing With(params ReportingOwner[] owners) => Filing with { ReportingOwners = owners };

    internal static Form3Filing With(OwnerRelationship relationship) => With(Owner with { Relationship = relationship });

    internal static FootnoteReferences Notes(params (HoldingField Field, string Ids)[] notes) =>
        new(notes.Select(note => KeyValuePair.Create(note.Field, (IReadOnlyList<string>)note.Ids.Split(' '))));

    internal static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");

    /// <summary>Code, severity and field of what a check finds, semicolons between; empty when it finds nothing.</summary>
    internal static string Found(Action<Form3Filing, DiagnosticBag> check, Form3Filing filing, DiagnosticBag? bag = null)
    {
        bag ??= new DiagnosticBag();
        var before = bag.Found.Count;
        check(filing, bag);
        return string.Join("; ", bag.Found.Skip(before)
            .Select(found => $"{Spelling.Of(found.Code)} {Spelling.Of(found.Severity)} {found.Field}"));
    }
}
