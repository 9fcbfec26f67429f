using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;

namespace Form3Parser.Tests.Output;

/// <summary>Records made by hand.</summary>
internal static class Sample
{
    internal static readonly SourceDescription Source = new("in/one.pdf", "pdf", new string('a', 64), 2);

    internal static readonly NonDerivativeHolding Shares = new()
    {
        SecurityTitle = "Common Stock",
        SharesOwned = 34155.00m,
        ValueOwned = null,
        DirectOrIndirect = OwnershipForm.Indirect,
        NatureOfOwnership = "By Trust",
        FootnoteIds = Notes((HoldingField.NatureOfOwnership, ["F2", "F3"]), (HoldingField.SharesOwned, ["F1"])),
    };

    internal static readonly DerivativeHolding Option = new()
    {
        SecurityTitle = "Stock Option (right to buy)",
        ExerciseDate = null,
        ExpirationDate = new DateOnly(2014, 5, 10),
        UnderlyingSecurityTitle = "Common Stock",
        UnderlyingSecurityShares = 125000m,
        UnderlyingSecurityValue = null,
        ConversionOrExercisePrice = 4.0900m,
        DirectOrIndirect = OwnershipForm.Direct,
        NatureOfOwnership = null,
        FootnoteIds = Notes((HoldingField.ExerciseDate, ["F4"])),
    };

    internal static readonly ReportingOwner Owner = new()
    {
        Cik = null,
        Name = "ROWAN ADA",
        Address = OwnerAddress.Blank with { Street1 = "1 MAIN ST, FLOOR 2", City = "ALBANY", State = "NY", ZipCode = "01207" },
        Relationship = new OwnerRelationship
        {
            IsDirector = false, IsOfficer = true, IsTenPercentOwner = false, IsOther = false,
            OfficerTitle = "VP \"Special\"", OtherText = null,
        },
    };

    internal static readonly Form3Filing Filing = new()
    {
        AccessionNumber = null,
        FilingDate = null,
        DocumentType = DocumentType.Form3,
        PeriodOfReport = new DateOnly(2004, 5, 21),
        DateOfOriginalSubmission = null,
        NoSecuritiesOwned = false,
        JointFiling = true,
        Issuer = new Issuer { Cik = "0001105472", Name = "ÉTOILE & CO", TradingSymbol = "ETC", ForeignTradingSymbol = null },
        ReportingOwners = [Owner, Owner with { Name = "ROWAN BEN", Relationship = null }],
        NonDerivativeHoldings = [Shares],
        DerivativeHoldings = [Option],
        Footnotes = [new("F1", "One."), new("F2", "Two."), new("F3", "Three; more."), new("F4", "Vests as to 25 %.")],
        Remarks = null,
        Signatures = [new("/s/ Ada Rowan", new DateOnly(2004, 5, 27)), new(null, null)],
    };

    internal static readonly FilingRecord Record = new(
        Source, Filing, [new(DiagnosticCode.JointFiling, Severity.Warning, "Box 6 says one.", "jointFiling", 1)], null);

    internal static readonly FilingRecord Empty = new(
        Source with { Path = "in/none.pdf" },
        Filing with { NoSecuritiesOwned = true, NonDerivativeHoldings = [], DerivativeHoldings = [] }, [], null);

    internal static readonly FilingRecord Error = new(
        new SourceDescription("in/gone.pdf", "", "", null), null, [], new InputError(InputErrorCode.NotFound, "no such file"));

    internal static FilingRecord With(Func<Form3Filing, Form3Filing> change) => Record with { Filing = change(Filing) };

    private static FootnoteReferences Notes(params (HoldingField Field, string[] Ids)[] notes) =>
        new(notes.Select(note => KeyValuePair.Create(note.Field, (IReadOnlyList<string>)note.Ids)));
}
