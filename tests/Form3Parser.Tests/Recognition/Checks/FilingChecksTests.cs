using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Checks;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition.Checks;

/// <summary>The rules of the form, each broken once.</summary>
public sealed class FilingChecksTests
{
    private static readonly Form3Filing Sound = Read(
        Title, Boxes, TableI, RowI("Common Stock", "48,250^(1)", "D"), TableII,
        RowII("Stock Option", "02/15/2019", "02/14/2028", "Common Stock", "40,000", "$3.125", "I", "By Spouse"),
        "Explanation of Responses:", "1. A note.", Signed).Filing!;

    [Fact]
    public void A_sound_filing_passes() => Check(Sound).Should().BeEmpty();

    [Fact]
    public void It_has_a_date_an_owner_and_a_signature()
    {
        Codes(Sound with { PeriodOfReport = null }).Should().Equal(DiagnosticCode.EventDate);
        Codes(Sound with { ReportingOwners = [] }).Should().Equal(DiagnosticCode.OwnerCount);
        Codes(Sound with { ReportingOwners = [Sound.ReportingOwners[0] with { Name = null }] }).Should().Equal(DiagnosticCode.OwnerCount);
        Codes(Sound with { Signatures = [] }).Should().Equal(DiagnosticCode.Signature);
    }

    [Fact]
    public void A_signature_has_a_name_and_a_date()
    {
        Check(Sound with { Signatures = [new OwnerSignature(null, new DateOnly(2022, 8, 10))] }).Should().ContainSingle(d => d.Field == "signatures[0].name");
        Check(Sound with { Signatures = [new OwnerSignature("/s/ Roe", null)] }).Should().ContainSingle(d => d.Field == "signatures[0].date");
    }

    [Fact]
    public void Securities_and_the_statement_that_there_are_none_exclude_each_other()
    {
        Check(Sound with { NoSecuritiesOwned = true }).Should().ContainSingle(d => d.Code == DiagnosticCode.NoSecurities && d.Severity == Severity.Error);
        Check(Sound with { NonDerivativeHoldings = [], DerivativeHoldings = [], Footnotes = [] })
            .Should().ContainSingle(d => d.Code == DiagnosticCode.NoSecurities && d.Severity == Severity.Warning);
    }

    [Fact]
    public void A_row_of_table_I_has_a_title_an_amount_and_a_letter()
    {
        Check(First(r => r with { SecurityTitle = null })).Should().ContainSingle(d => d.Field == "nonDerivativeHoldings[0].securityTitle");
        Check(First(r => r with { SharesOwned = null })).Should().ContainSingle(d => d.Field == "nonDerivativeHoldings[0].sharesOwned");
        Check(First(r => r with { DirectOrIndirect = null })).Should().ContainSingle(d => d.Field == "nonDerivativeHoldings[0].directOrIndirect");
        Check(First(r => r with { SharesOwned = null, ValueOwned = 5 })).Should().BeEmpty("dollars will do");
    }

    [Fact]
    public void A_row_of_table_II_has_an_underlying_security()
    {
        Check(Second(r => r with { SecurityTitle = null })).Should().ContainSingle(d => d.Field == "derivativeHoldings[0].securityTitle");
        Check(Second(r => r with { UnderlyingSecurityTitle = null })).Should().ContainSingle(d => d.Field == "derivativeHoldings[0].underlyingSecurityTitle");
        Check(Second(r => r with { UnderlyingSecurityShares = null })).Should().ContainSingle(d => d.Field == "derivativeHoldings[0].underlyingSecurityShares");
    }

    [Theory]
    [InlineData(HoldingField.ExerciseDate)]
    [InlineData(HoldingField.ExpirationDate)]
    [InlineData(HoldingField.ConversionOrExercisePrice)]
    public void What_is_blank_in_table_II_has_a_note(HoldingField field)
    {
        var blank = Second(r => field switch
        {
            HoldingField.ExerciseDate => r with { ExerciseDate = null },
            HoldingField.ExpirationDate => r with { ExpirationDate = null },
            _ => r with { ConversionOrExercisePrice = null },
        });

        Codes(blank).Should().Equal(DiagnosticCode.ValueOrNote);
        Check(blank with { DerivativeHoldings = [blank.DerivativeHoldings[0] with { FootnoteIds = Notes(field, "F1") }] }).Should().BeEmpty();
    }

    [Fact]
    public void Direct_ownership_has_no_nature_and_indirect_has_one()
    {
        Codes(Second(r => r with { NatureOfOwnership = null })).Should().Equal(DiagnosticCode.OwnershipNature);
        Codes(Second(r => r with { DirectOrIndirect = OwnershipForm.Direct })).Should().Equal(DiagnosticCode.OwnershipNature);
        Check(Second(r => r with { NatureOfOwnership = null, FootnoteIds = Notes(HoldingField.NatureOfOwnership, "F1") })).Should().BeEmpty();
    }

    [Fact]
    public void Notes_are_there_not_empty_and_referred_to()
    {
        Check(Sound with { Footnotes = [] }).Should().ContainSingle(d => d.Message == "Note F1 is referred to and not there.");
        Check(Sound with { Footnotes = [.. Sound.Footnotes, new Footnote("F2", "More.")] }).Should().ContainSingle(
            d => d.Message == "Nothing refers to note F2." && d.Severity == Severity.Warning);
        Check(Sound with { Footnotes = [new Footnote("F1", "")] }).Should().ContainSingle(d => d.Message == "Note F1 is empty.");
    }

    private static Form3Filing First(Func<NonDerivativeHolding, NonDerivativeHolding> change) =>
        Sound with { NonDerivativeHoldings = [change(Sound.NonDerivativeHoldings[0])] };

    private static Form3Filing Second(Func<DerivativeHolding, DerivativeHolding> change) =>
        Sound with { DerivativeHoldings = [change(Sound.DerivativeHoldings[0])] };

    private static FootnoteReferences Notes(HoldingField field, params string[] ids) =>
        new([new KeyValuePair<HoldingField, IReadOnlyList<string>>(field, ids)]);

    private static IEnumerable<DiagnosticCode> Codes(Form3Filing filing) => Check(filing).Select(d => d.Code);

    private static IReadOnlyList<Diagnostic> Check(Form3Filing filing)
    {
        var bag = new DiagnosticBag();
        FilingChecks.Run(filing, bag);
        return bag.Found;
    }
}
