using System.Text;
using Form3Parser.Diagnostics;

namespace Form3Parser.Tests.Sources.Edgar;

public class MendingTests
{
    [Theory]
    [InlineData("A&B Tools", "A&B Tools")]
    [InlineData("A & B", "A & B")]
    [InlineData("A &amp; B & C", "A & B & C")]
    [InlineData("A&nbsp;B", "A&nbsp;B")]
    [InlineData("less < 5%", "less < 5%")]
    [InlineData("a ]]> b", "a ]]> b")]
    [InlineData("a\u0001b", "a\ufffdb")]
    [InlineData("a\u000bb", "a b")]
    [InlineData("a&#0;b", "a&#0;b")]
    public void What_XML_does_not_allow_in_a_text_is_mended_and_told(string written, string read)
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<remarks>", "<remarks>" + written));

        result.Filing!.Remarks.Should().Be(read);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d =>
            d.Code == DiagnosticCode.MendedMarkup && d.Severity == Severity.Warning && d.Message.Contains("line 60"));
    }

    [Fact]
    public void What_needs_no_mending_is_left_alone_beside_what_does() =>
        OwnershipSample.Filing(OwnershipSample.With("<remarks>", "<remarks><![CDATA[a & <b>]]>, &#8217;, &#x41; & <!-- & -->."))
            .Remarks.Should().Be("a & <b>, \u2019, A & .");

    [Fact]
    public void Bytes_of_Windows_under_another_label_are_letters()
    {
        foreach (var label in new[] { "", " encoding=\"UTF-8\"", " encoding=\"us-ascii\"", " encoding=\"windows-1252\"" })
        {
            var text = OwnershipSample.With("<?xml version=\"1.0\"?>", $"<?xml version=\"1.0\"{label}?>").Replace("<remarks>", "<remarks>don~t \u00e9");
            byte[] bytes = [.. Encoding.UTF8.GetBytes(text).Select(b => b == '~' ? (byte)0x92 : b)];

            var result = OwnershipSample.Read(bytes);

            result.Filing!.Remarks.Should().Be("don\u2019t \u00e9");
            result.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("1 bytes");
        }
    }

    [Fact]
    public void Letters_of_another_label_are_not_lost()
    {
        var text = OwnershipSample.With("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"us-ascii\"?>").Replace("ADA", "\u00c5DA");

        OwnershipSample.Filing(text).ReportingOwners[0].Name.Should().Be("ROWAN \u00c5DA");
    }

    [Theory]
    [InlineData("\n\n", "", 0)]
    [InlineData("Dear reader,\n", "", 1)]
    [InlineData("", "\n</XML>\n", 1)]
    [InlineData("", "<ownershipDocument></ownershipDocument>", 1)]
    public void What_surrounds_a_document_is_passed_over(string before, string after, int told)
    {
        var result = OwnershipSample.Read(before + OwnershipSample.Whole + after);

        result.Filing!.Issuer.Name.Should().Be("HARBOR TOOLS INC");
        result.Diagnostics.Count(d => d.Code == DiagnosticCode.MendedMarkup).Should().Be(told);
    }

    [Theory]
    [InlineData("<derivativeTable>", 1, 0)]
    [InlineData("<footnote id=\"F2\">", 1, 1)]
    [InlineData("signatureDate>", 1, 1)]
    public void A_document_that_is_cut_off_is_read_as_far_as_it_goes(string at, int rows, int derivativeRows)
    {
        var cut = OwnershipSample.Whole[..(OwnershipSample.Whole.IndexOf(at, StringComparison.Ordinal) + at.Length - 3)];

        var result = OwnershipSample.Read(cut);

        result.Filing!.NonDerivativeHoldings.Should().HaveCount(rows);
        result.Filing.DerivativeHoldings.Should().HaveCount(derivativeRows);
        result.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.BrokenOff && d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("</derivativeTable>", "</derivatives>")]
    [InlineData("</derivativeTable>", "")]
    [InlineData("</derivativeHolding>", "")]
    [InlineData("</securityTitle>", "")]
    [InlineData("<value>Common Stock</value>", "<value>Common Stock</valeu>")]
    [InlineData("</remarks>", "</remark></remarks>")]
    [InlineData("<reportingOwnerRelationship>", "</reportingOwnerAddress><reportingOwnerRelationship>")]
    [InlineData("</footnote>", "")]
    [InlineData("</footnotes>", "")]
    [InlineData("</issuer>", "")]
    public void An_end_tag_that_is_wrong_costs_nothing_but_a_word(string part, string other)
    {
        var result = OwnershipSample.Read(OwnershipSample.With(part, other));

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d =>
            d.Code == DiagnosticCode.MendedMarkup && d.Message.Contains("end tag"));
        result.Filing.Should().BeEquivalentTo(OwnershipSample.Filing(OwnershipSample.Whole));
    }

    [Fact]
    public void A_start_tag_that_is_missing_leaves_its_values_without_a_place()
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<reportingOwnerAddress>", ""));

        result.Filing!.Signatures.Should().HaveCount(1);
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.UnplacedElement && d.Message.Contains("ALBANY"));
    }

    [Fact]
    public void A_tag_that_is_no_tag_ends_the_reading_where_it_stands()
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<footnotes>", "<footnotes =\"1\">"));

        result.Filing!.DerivativeHoldings.Should().HaveCount(1);
        result.Filing.Footnotes.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.BrokenOff).Which.Message
            .Should().Contain("line 55").And.Contain("<ownershipDocument>");
    }

    [Fact]
    public void Every_place_to_cut_a_document_off_gives_a_record_that_says_so_or_an_error()
    {
        var whole = Encoding.UTF8.GetBytes(OwnershipSample.Whole);
        for (var length = 0; length < whole.Length; length += 7)
        {
            var result = OwnershipSample.Read(whole[..length]);

            (result.Error is not null || result.Diagnostics.Any(d => d.Code == DiagnosticCode.BrokenOff)).Should().BeTrue("of {0} bytes", length);
        }
    }
}
