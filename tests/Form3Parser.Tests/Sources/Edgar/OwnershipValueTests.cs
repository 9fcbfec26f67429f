using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Tests.Sources.Edgar;

public class OwnershipValueTests
{
    [Fact]
    public void A_whole_document_is_read_without_a_word()
    {
        var result = OwnershipSample.Read(OwnershipSample.Whole);

        result.Diagnostics.Should().BeEmpty();
        var filing = result.Filing!;
        filing.JointFiling.Should().BeTrue();
        filing.PeriodOfReport.Should().Be(new DateOnly(2021, 3, 1));
        filing.Issuer.Should().Be(new Issuer { Cik = "0000123456", Name = "HARBOR TOOLS INC", TradingSymbol = "HRBT", ForeignTradingSymbol = null });
        filing.ReportingOwners[1].Cik.Should().Be("0007654321");
        filing.ReportingOwners[1].Address.Should().Be(OwnerAddress.Blank);
        filing.Remarks.Should().BeNull();
        filing.Footnotes[1].Text.Should().Be("Vests in four parts.");
        filing.Signatures.Should().Equal(new OwnerSignature("/s/ Ada Rowan", new DateOnly(2021, 3, 4)));
    }

    [Fact]
    public void Flags_are_numbers_or_words_or_left_out()
    {
        var owners = OwnershipSample.Filing(OwnershipSample.Whole).ReportingOwners;

        owners[0].Relationship.Should().Be(new OwnerRelationship
        {
            IsDirector = true, IsOfficer = true, IsTenPercentOwner = false, IsOther = false, OfficerTitle = "Chief of Staff", OtherText = null,
        });
        owners[1].Relationship.Should().Be(new OwnerRelationship
        {
            IsDirector = false, IsOfficer = false, IsTenPercentOwner = true, IsOther = false, OfficerTitle = null, OtherText = null,
        });
    }

    [Fact]
    public void A_value_may_have_several_notes_and_a_note_may_stand_for_a_value()
    {
        var filing = OwnershipSample.Filing(OwnershipSample.Whole);

        filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1", "F2");
        filing.DerivativeHoldings[0].ExerciseDate.Should().BeNull();
        filing.DerivativeHoldings[0].FootnoteIds[HoldingField.ExerciseDate].Should().Equal("F2");
    }

    [Theory]
    [InlineData("134018.0", 134018)]
    [InlineData("0.0", 0)]
    [InlineData(".5", 0.5)]
    [InlineData(" 7 ", 7)]
    public void A_number_is_exact_however_it_is_spelled(string spelling, double number)
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<value>134018.0<", $"<value>{spelling}<"));

        result.Filing!.NonDerivativeHoldings[0].SharesOwned.Should().Be((decimal)number);
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("134,018", 134018)]
    [InlineData("$23", 23)]
    [InlineData("1.5E3", 1500)]
    public void A_number_that_EDGAR_would_not_take_is_read_and_told(string spelling, double number)
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<value>134018.0<", $"<value>{spelling}<"));

        result.Filing!.NonDerivativeHoldings[0].SharesOwned.Should().Be((decimal)number);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d =>
            d.Code == DiagnosticCode.UnreadableValue && d.Severity == Severity.Warning && d.Field == "nonDerivativeHoldings[0].sharesOwned");
    }

    [Theory]
    [InlineData("<value>134018.0<", "<value>many<", "nonDerivativeHoldings[0].sharesOwned", "many")]
    [InlineData("<value>134018.0<", "<value>123456789012345678901234567890<", "nonDerivativeHoldings[0].sharesOwned", "1234")]
    [InlineData(">2021-03-01<", ">2021-02-30<", "periodOfReport", "2021-02-30")]
    [InlineData("<value>2031-03-01<", "<value>never<", "derivativeHoldings[0].expirationDate", "never")]
    [InlineData("<isDirector>1<", "<isDirector>maybe<", "reportingOwners[0].relationship.isDirector", "maybe")]
    [InlineData("<value>I<", "<value>Indirect<", "nonDerivativeHoldings[0].directOrIndirect", "Indirect")]
    [InlineData("<rptOwnerCik>7654321<", "<rptOwnerCik>none<", "reportingOwners[1].cik", "none")]
    public void What_cannot_be_read_is_an_error_with_the_text_in_it(string part, string other, string field, string text)
    {
        OwnershipSample.Read(OwnershipSample.With(part, other)).Diagnostics.Should().Contain(d =>
            d.Code == DiagnosticCode.UnreadableValue && d.Severity == Severity.Error && d.Field == field && d.Message.Contains(text));
    }

    [Theory]
    [InlineData("2021-03-01-05:00")]
    [InlineData("2021-03-01Z")]
    [InlineData("2021-03-01T00:00:00")]
    [InlineData("03/01/2021")]
    public void A_day_may_carry_a_time_zone_or_be_printed(string spelling) =>
        OwnershipSample.Filing(OwnershipSample.With(">2021-03-01<", $">{spelling}<")).PeriodOfReport.Should().Be(new DateOnly(2021, 3, 1));

    [Fact]
    public void A_second_line_of_a_street_without_a_first_is_the_first()
    {
        var address = OwnershipSample.Filing(OwnershipSample.With(
            "<rptOwnerStreet1>1 MAIN ST</rptOwnerStreet1>\n            <rptOwnerStreet2></rptOwnerStreet2>",
            "<rptOwnerStreet1/><rptOwnerStreet2>1 MAIN ST</rptOwnerStreet2>")).ReportingOwners[0].Address;

        address.Street1.Should().Be("1 MAIN ST");
        address.Street2.Should().BeNull();
    }

    [Fact]
    public void The_elements_of_2026_are_fields_or_remarks()
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<rptOwnerState>NY</rptOwnerState>",
                "<rptOwnerNonUSStateTerritory>Bayern</rptOwnerNonUSStateTerritory><rptOwnerCountry>2M</rptOwnerCountry>")
            .Replace("<rptOwnerStreet1>", "<rptOwnerNonUSAddressFlag>true</rptOwnerNonUSAddressFlag><rptOwnerStreet1>")
            .Replace("</issuerTradingSymbol>", "</issuerTradingSymbol><issuerForeignTradingSymbol>2330.TW</issuerForeignTradingSymbol>"));

        result.Filing!.Issuer.ForeignTradingSymbol.Should().Be("2330.TW");
        result.Filing.ReportingOwners[0].Address.Country.Should().Be("2M");
        result.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.UnplacedElement)
            .Which.Should().Match<Diagnostic>(d => d.Severity == Severity.Info && d.Message.Contains("Bayern"));
    }

    [Theory]
    [InlineData("ONTARIO, CANADA", 0)]
    [InlineData("SOMEWHERE ELSE", 1)]
    public void What_EDGAR_calls_a_state_is_told_where_it_is_not_the_name_of_the_code(string description, int told) =>
        OwnershipSample.Read(OwnershipSample.With("<rptOwnerState>NY</rptOwnerState>",
            $"<rptOwnerState>A6</rptOwnerState><rptOwnerStateDescription>{description}</rptOwnerStateDescription>"))
            .Diagnostics.Should().HaveCount(told);

    [Fact]
    public void A_3A_is_one_by_its_name_or_by_the_date_of_an_original()
    {
        const string Original = "</documentType><dateOfOriginalSubmission>2021-03-02</dateOfOriginalSubmission>";

        OwnershipSample.Filing(OwnershipSample.With(">3</documentType>", ">3/A" + Original)).DocumentType.Should().Be(DocumentType.Form3Amendment);
        var stray = OwnershipSample.Read(OwnershipSample.With("</documentType>", Original));
        stray.Filing!.DocumentType.Should().Be(DocumentType.Form3Amendment);
        stray.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.DocumentType);
    }

    [Fact]
    public void Tables_may_be_left_out_or_empty()
    {
        var filing = OwnershipSample.Filing(
            """
            <ownershipDocument><documentType>3</documentType><periodOfReport>2021-03-01</periodOfReport>
            <noSecuritiesOwned>true</noSecuritiesOwned><derivativeTable/><footnotes></footnotes></ownershipDocument>
            """);

        filing.NoSecuritiesOwned.Should().BeTrue();
        filing.NonDerivativeHoldings.Should().BeEmpty();
        filing.DerivativeHoldings.Should().BeEmpty();
        filing.ReportingOwners.Should().BeEmpty();
    }
}
