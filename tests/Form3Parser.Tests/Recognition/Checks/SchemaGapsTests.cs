using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Checks;
using Form3Parser.Tests.Output;
using Form3Parser.Tests.Sources.Edgar;

namespace Form3Parser.Tests.Recognition.Checks;

public class SchemaGapsTests
{
    [Fact]
    public void A_document_as_EDGAR_takes_it_has_no_gaps() =>
        SchemaGaps.Of(OwnershipSample.Filing(OwnershipSample.Whole)).Should().BeEmpty();

    [Theory]
    [InlineData("<issuerCik>0000123456</issuerCik>", "", "issuer.cik")]
    [InlineData("<issuerTradingSymbol>HRBT<", "<issuerTradingSymbol>HARBORTOOLSINC<", "issuer.tradingSymbol")]
    [InlineData("<periodOfReport>2021-03-01</periodOfReport>", "", "periodOfReport")]
    [InlineData(">3</documentType>", ">3/A</documentType>", "dateOfOriginalSubmission")]
    [InlineData("<rptOwnerCik>7654321</rptOwnerCik>", "", "reportingOwners[1].cik")]
    [InlineData("<rptOwnerState>NY<", "<rptOwnerState>ZZ<", "reportingOwners[0].address.state")]
    [InlineData("<rptOwnerZipCode>12207<", "<rptOwnerZipCode>12207/1<", "reportingOwners[0].address.zipCode")]
    [InlineData("<value>By trust</value>", "<value>By trust</value><footnoteId id=\"F7\"/>", "nonDerivativeHoldings[0].footnoteIds")]
    [InlineData("<value>134018.0</value>", "", "nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("<value>134018.0</value>", "<value>1.23456</value>", "nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("<value>I</value>", "", "nonDerivativeHoldings[0].directOrIndirect")]
    [InlineData("<value>Stock Option</value>", "<value></value>", "derivativeHoldings[0].securityTitle")]
    [InlineData("<value>2031-03-01</value>", "", "derivativeHoldings[0].expirationDate")]
    [InlineData("<footnote id=\"F2\">", "<footnote id=\"F1\">", "footnotes[1].id")]
    [InlineData("<signatureDate>2021-03-04</signatureDate>", "", "signatures[0].date")]
    public void What_the_schema_demands_is_told_by_its_field(string part, string other, string field) =>
        SchemaGaps.Of(OwnershipSample.Filing(OwnershipSample.With(part, other))).Should().Contain(d =>
            d.Code == DiagnosticCode.SchemaGap && d.Severity == Severity.Warning && d.Field == field);

    [Fact]
    public void What_a_printed_form_does_not_show_is_told() =>
        SchemaGaps.Of(Sample.Filing).Select(d => d.Field).Should().Equal(
            "reportingOwners[0].cik", "reportingOwners[1].cik", "reportingOwners[1].relationship", "signatures[1].name", "signatures[1].date");
}
