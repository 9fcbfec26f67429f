using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>A whole form with rules around its cells, as EDGAR's viewer prints it.</summary>
public sealed class RuledFormTests
{
    private static readonly RecognitionResult Whole = Read(
        Title,
        Boxes,
        TableI,
        RowI("Common Stock", "48,250^(1)", "D"),
        RowI("Common Stock", "12,000.5", "I", "By 401(k) Plan"),
        RowI("6% Senior Notes due 2027", "$25,000", "I", "By Spouse^(2)(3)"),
        TableII,
        RowII("Stock Option", "02/15/2019", "02/14/2028", "Common Stock", "40,000", "$3.125", "D"),
        RowII("Restricted Units", "^(4)", "^(4)", "Common Stock", "9,750", "^(5)", "I", "By Trust^(2)"),
        "Explanation of Responses:",
        "1. Includes 6,250 shares acquired under a plan.",
        "2. Held by the Sample Family Trust, of which the reporting person is (1) a trustee and (2) a",
        "beneficiary.",
        "3. The reporting person disclaims beneficial ownership.",
        "4. The units vest in three equal annual installments.",
        "5. Each unit is a contingent right to receive one share.",
        "Remarks:",
        "Exhibit 24 - Power of Attorney",
        Signed);

    private static Form3Filing Filing => Whole.Filing!;

    [Fact]
    public void Nothing_is_left_to_say_about_it()
    {
        Whole.Error.Should().BeNull();
        Whole.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Its_boxes_are_read()
    {
        Filing.DocumentType.Should().Be(DocumentType.Form3);
        Filing.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 1));
        Filing.DateOfOriginalSubmission.Should().BeNull();
        Filing.Issuer.Should().Be(new Issuer { Cik = null, Name = "EXAMPLE WIDGETS INC", TradingSymbol = "EXWI", ForeignTradingSymbol = null });
        Filing.JointFiling.Should().BeFalse();
        Filing.NoSecuritiesOwned.Should().BeFalse();
    }

    [Fact]
    public void Its_owner_has_an_address_and_a_relationship()
    {
        var owner = Filing.ReportingOwners.Should().ContainSingle().Subject;

        owner.Name.Should().Be("SAMPLE JOHN Q");
        owner.Address.Should().Be(new OwnerAddress
        {
            Street1 = "C/O EXAMPLE WIDGETS INC",
            Street2 = "100 SAMPLE STREET",
            City = "SPRINGFIELD",
            State = "MA",
            ZipCode = "01101",
            Country = null,
        });
        owner.Relationship.Should().Be(new OwnerRelationship
        {
            IsDirector = false,
            IsOfficer = true,
            IsTenPercentOwner = false,
            IsOther = false,
            OfficerTitle = "CEO and President",
            OtherText = null,
        });
    }

    [Fact]
    public void Its_first_table_is_read_row_by_row()
    {
        Filing.NonDerivativeHoldings.Select(r => (r.SecurityTitle, r.SharesOwned, r.ValueOwned, r.DirectOrIndirect, r.NatureOfOwnership)).Should().Equal(
            ("Common Stock", 48250m, null, OwnershipForm.Direct, null),
            ("Common Stock", 12000.5m, null, OwnershipForm.Indirect, "By 401(k) Plan"),
            ("6% Senior Notes due 2027", null, 25000m, OwnershipForm.Indirect, "By Spouse"));
        Filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        Filing.NonDerivativeHoldings[1].FootnoteIds.Should().BeEmpty();
        Filing.NonDerivativeHoldings[2].FootnoteIds[HoldingField.NatureOfOwnership].Should().Equal("F2", "F3");
    }

    [Fact]
    public void Its_second_table_is_read_row_by_row()
    {
        Filing.DerivativeHoldings.Select(r => (r.SecurityTitle, r.ExerciseDate, r.ExpirationDate, r.UnderlyingSecurityTitle)).Should().Equal(
            ("Stock Option", new DateOnly(2019, 2, 15), new DateOnly(2028, 2, 14), "Common Stock"),
            ("Restricted Units", null, null, "Common Stock"));
        Filing.DerivativeHoldings.Select(r => (r.UnderlyingSecurityShares, r.ConversionOrExercisePrice, r.DirectOrIndirect, r.NatureOfOwnership)).Should().Equal(
            (40000m, 3.125m, OwnershipForm.Direct, null),
            (9750m, null, OwnershipForm.Indirect, "By Trust"));
    }

    [Fact]
    public void A_cell_that_holds_a_mark_alone_says_see_the_note()
    {
        var notes = Filing.DerivativeHoldings[1].FootnoteIds;

        notes[HoldingField.ExerciseDate].Should().Equal("F4");
        notes[HoldingField.ExpirationDate].Should().Equal("F4");
        notes[HoldingField.ConversionOrExercisePrice].Should().Equal("F5");
        notes[HoldingField.NatureOfOwnership].Should().Equal("F2");
    }

    [Fact]
    public void Its_notes_remarks_and_signature_are_read()
    {
        Filing.Footnotes.Select(n => n.Id).Should().Equal("F1", "F2", "F3", "F4", "F5");
        Filing.Footnotes[1].Text.Should().Be(
            "Held by the Sample Family Trust, of which the reporting person is (1) a trustee and (2) a beneficiary.");
        Filing.Remarks.Should().Be("Exhibit 24 - Power of Attorney");
        Filing.Signatures.Should().Equal(new OwnerSignature("/s/ John Q. Sample", new DateOnly(2022, 8, 10)));
    }
}
