using System.Text;
using Form3Parser.Diagnostics;

namespace Form3Parser.Tests.Sources.Edgar;

public class OwnershipMarkupTests
{
    [Theory]
    [InlineData("<whatIsThis>9</whatIsThis>", "\"9\"", Severity.Warning)]
    [InlineData("<whatIsThis><a>9</a><b>x</b></whatIsThis>", "\"9 x\"", Severity.Warning)]
    [InlineData("<whatIsThis/>", "empty", Severity.Info)]
    [InlineData("stray words", "\"stray words\"", Severity.Warning)]
    [InlineData("<remarks>another</remarks>", "\"another\"", Severity.Warning)]
    [InlineData("<nonDerivativeTable><nonDerivativeTransaction><x>5</x></nonDerivativeTransaction></nonDerivativeTable>", "\"5\"", Severity.Warning)]
    public void What_belongs_to_no_field_is_told(string stray, string inMessage, Severity severity)
    {
        var result = OwnershipSample.Read(OwnershipSample.With("</ownershipDocument>", stray + "</ownershipDocument>")
            .Replace("<remarks></remarks>", stray.Contains("remarks") ? "<remarks>one</remarks>" : ""));

        var told = result.Diagnostics.Should().ContainSingle().Subject;
        told.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.UnplacedElement && d.Severity == severity);
        told.Message.Should().Contain(inMessage);
    }

    [Fact]
    public void An_attribute_that_EDGAR_does_not_have_is_told() =>
        OwnershipSample.Read(OwnershipSample.With("<remarks>", "<remarks lang=\"en\">")).Diagnostics
            .Should().ContainSingle().Which.Message.Should().Contain("lang").And.Contain("\"en\"");

    [Fact]
    public void Markup_within_a_text_is_taken_for_text()
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<remarks></remarks>", "<remarks>See <b>Exhibit</b> 24</remarks>"));

        result.Filing!.Remarks.Should().Be("See Exhibit 24");
        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void A_row_that_is_told_of_is_told_once_and_the_rest_are_counted()
    {
        var rows = string.Concat(Enumerable.Repeat("<odd>1</odd>", 150));

        var told = OwnershipSample.Read(OwnershipSample.With("</ownershipDocument>", rows + "</ownershipDocument>")).Diagnostics;

        told.Should().HaveCount(101);
        told[^1].Message.Should().StartWith("50 more");
    }

    [Theory]
    [InlineData("4", "a Form 4, not a Form 3")]
    [InlineData("5/A", "a Form 5/A, not a Form 3")]
    public void Another_form_is_named(string type, string message)
    {
        var error = OwnershipSample.Read(OwnershipSample.With("<documentType>3<", $"<documentType>{type}<")).Error!;

        error.Should().Be(new InputError(InputErrorCode.NotForm3, message));
    }

    [Fact]
    public void A_document_that_names_no_form_is_a_Form_3_with_an_error_or_has_transactions()
    {
        var nameless = OwnershipSample.With("<documentType>3</documentType>", "");

        OwnershipSample.Read(nameless).Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.DocumentType && d.Severity == Severity.Error);
        OwnershipSample.Read(nameless.Replace("<nonDerivativeTable>", "<nonDerivativeTable><nonDerivativeTransaction/>")).Error!.Code
            .Should().Be(InputErrorCode.NotForm3);
    }

    [Theory]
    [InlineData("<rss><channel/></rss>", InputErrorCode.NotForm3)]
    [InlineData("<ownershipDocument/>", InputErrorCode.BlankForm)]
    [InlineData("<ownershipDocument>", InputErrorCode.Damaged)]
    [InlineData("<ownershipDoc", InputErrorCode.Damaged)]
    [InlineData("", InputErrorCode.Damaged)]
    public void What_gives_no_filing_has_a_code(string document, InputErrorCode code) =>
        OwnershipSample.Read(document).Error!.Code.Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData("<?xml version=\"1.0\" encoding=\"us-ascii\"?>")]
    [InlineData("\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    [InlineData("<!-- from EDGAR --><?mso-application progid=\"x\"?>")]
    public void A_declaration_may_be_missing_or_marked(string declaration)
    {
        var result = OwnershipSample.Read(OwnershipSample.With("<?xml version=\"1.0\"?>", declaration));

        result.Filing!.Issuer.Name.Should().Be("HARBOR TOOLS INC");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            OwnershipSample.Read([.. encoding.Preamble, .. encoding.GetBytes(OwnershipSample.With("ADA", "\u00c5DA"))])
                .Filing!.ReportingOwners[0].Name.Should().Be("ROWAN \u00c5DA");
    }

    [Fact]
    public void Elements_may_have_a_namespace() =>
        OwnershipSample.Filing(OwnershipSample.Whole
            .Replace("<ownershipDocument>", "<o:ownershipDocument xmlns:o=\"urn:x\" xmlns=\"urn:x\">").Replace("</ownershipDocument>", "</o:ownershipDocument>"))
            .Issuer.TradingSymbol.Should().Be("HRBT");
}
