using System.Xml.Linq;
using Form3Parser.Model;
using Form3Parser.Output;
using Form3Parser.Tests.Sources.Edgar;

namespace Form3Parser.Tests.Output;

public class OwnershipXmlWriterTests
{
    private static readonly FilingRecord Filed = Sample.Record with { Filing = OwnershipSample.Filing(OwnershipSample.Whole) };

    [Fact]
    public void A_document_that_was_read_is_written_as_it_was()
    {
        Canonical(Xml(Filed)).Should().Be(Canonical(OwnershipSample.Whole));
    }

    [Theory]
    [InlineData("<remarks></remarks>", "")]
    [InlineData("<noSecuritiesOwned>0</noSecuritiesOwned>", "")]
    [InlineData("<schemaVersion>X0206</schemaVersion>", "<schemaVersion>X0101</schemaVersion>")]
    [InlineData(">2021-03-01<", ">2021-03-01-05:00<")]
    [InlineData("<isDirector>1<", "<isDirector>true<")]
    [InlineData("<value>134018.0<", "<value>00.50<")]
    [InlineData("<value>134018.0</value>", "<value>134018</value>")]
    [InlineData("<rptOwnerStreet1>1 MAIN ST</rptOwnerStreet1>", "<rptOwnerStreet1></rptOwnerStreet1><rptOwnerStreet2>1 MAIN ST</rptOwnerStreet2>")]
    [InlineData("<rptOwnerZipCode>12207</rptOwnerZipCode>", "<rptOwnerZipCode/><rptOwnerStateDescription>NEW YORK</rptOwnerStateDescription>")]
    [InlineData("<value>By trust</value>", "<value></value><footnoteId id=\"F1\"/>")]
    [InlineData("</natureOfOwnership>", "<footnoteId id=\"F2\"/></natureOfOwnership>")]
    public void Every_way_to_say_a_thing_comes_back(string part, string other)
    {
        var document = OwnershipSample.With(part, other);
        if (other.Contains("<rptOwnerStreet2>", StringComparison.Ordinal))
            document = document.Replace("<rptOwnerStreet2></rptOwnerStreet2>", "", StringComparison.Ordinal);

        Canonical(Xml(Filed with { Filing = OwnershipSample.Filing(document) })).Should().Be(Canonical(document));
    }

    [Fact]
    public void A_value_that_was_changed_is_not_spelled_as_it_was_filed()
    {
        var rows = Filed.Filing!.NonDerivativeHoldings.Select(row => row with { SharesOwned = 5 }).ToList();
        var changed = Xml(Filed with { Filing = Filed.Filing with { NonDerivativeHoldings = rows, Remarks = "New." } });

        changed.Should().Contain("<value>5</value>").And.NotContain("134018").And.Contain("<remarks>New.</remarks>");
    }

    [Fact]
    public void A_record_from_elsewhere_is_written_in_the_order_of_the_schema()
    {
        var root = XElement.Parse(Xml(Sample.Record));

        root.Elements().Select(e => e.Name.LocalName).Should().Equal(
            "documentType", "periodOfReport", "noSecuritiesOwned", "issuer", "reportingOwner", "reportingOwner", "nonDerivativeTable",
            "derivativeTable", "footnotes", "ownerSignature", "ownerSignature");
        root.Descendants("sharesOwnedFollowingTransaction").Single().Value.Should().Be("34155");
        root.Descendants("exerciseDate").Single().Elements().Select(e => (string?)e.Attribute("id")).Should().Equal("F4");
        root.Elements("reportingOwner").Last().Element("reportingOwnerRelationship")!.HasElements.Should().BeFalse();
    }

    [Theory]
    [InlineData("A6", null, "rptOwnerNonUSAddressFlag=true rptOwnerCountry=A6")]
    [InlineData("NY", null, "rptOwnerState=NY")]
    [InlineData("NY", "A6", "rptOwnerState=NY rptOwnerCountry=A6")]
    public void A_place_abroad_stands_where_the_schema_of_2026_has_it(string state, string? country, string expected)
    {
        var owner = Sample.Owner with { Address = OwnerAddress.Blank with { State = state, Country = country } };

        XElement.Parse(Xml(Sample.With(f => f with { ReportingOwners = [owner] }))).Descendants("reportingOwnerAddress").Single().Elements()
            .Select(e => $"{e.Name}={e.Value}").Should().Equal(expected.Split(' '));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        var record = Sample.With(f => f with { Remarks = "a\u0001b\ud800c \ud83d\ude00 <&>", Footnotes = [new Footnote("F\u0002", "x\u0003")] });

        XElement.Parse(Xml(record)).Element("remarks")!.Value.Should().Be("a\ufffdb\ufffdc \ud83d\ude00 <&>");
    }

    [Fact]
    public void A_document_holds_one_filing_and_no_error()
    {
        Xml(Sample.Error).Should().BeEmpty();
        var writing = () => Xml(Sample.Record, Sample.Record);

        writing.Should().Throw<InvalidOperationException>();
    }

    private static string Xml(params FilingRecord[] records) => Written.Xml(records);

    private static string Canonical(string document)
    {
        var root = XElement.Parse(document);
        foreach (var text in root.DescendantNodes().OfType<XText>())
            text.Value = string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var empty in root.Descendants().Where(e => e.IsEmpty && e.Name.LocalName != "footnoteId"))
            empty.Value = "";
        return root.ToString();
    }
}
