using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Sources.Edgar;

namespace Form3Parser.Tests.Sources.Edgar;

public class HostileMarkupTests
{
    [Theory]
    [InlineData("<!DOCTYPE ownershipDocument>")]
    [InlineData("<!DOCTYPE o [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE o [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE o SYSTEM \"http://localhost/o.dtd\">")]
    [InlineData("<!doctype o>")]
    public void A_document_type_is_refused(string type)
    {
        var error = OwnershipSample.Read(OwnershipSample.With("<ownershipDocument>", type + "<ownershipDocument>")
            .Replace("<remarks>", type.Contains("ENTITY") ? "<remarks>&x;&c;" : "<remarks>")).Error!;

        error.Code.Should().Be(InputErrorCode.Unsupported);
        error.Message.Should().Contain("document type");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(500_000)]
    public void Elements_without_end_are_too_large(int depth) =>
        OwnershipSample.Read(OwnershipSample.With("<remarks>", string.Concat(Enumerable.Repeat("<a>", depth)) + "<remarks>")).Error!.Code
            .Should().Be(InputErrorCode.TooLarge);

    [Fact]
    public void More_elements_than_a_filing_can_have_are_too_large() =>
        OwnershipSample.Read(OwnershipSample.With("<remarks>", string.Concat(Enumerable.Repeat("<reportingOwner/>", 150_000)) + "<remarks>"))
            .Error!.Code.Should().Be(InputErrorCode.TooLarge);

    [Fact]
    public void A_huge_attribute_is_told_like_any_other() =>
        OwnershipSample.Read(OwnershipSample.With("<remarks>", $"<remarks a=\"{new string('x', 1_000_000)}\">")).Diagnostics
            .Should().ContainSingle(d => d.Code == DiagnosticCode.UnplacedElement);

    [Fact]
    public void A_text_of_a_gigabyte_is_too_large_before_it_is_read()
    {
        var huge = new byte[1 << 30];
        Encoding.ASCII.GetBytes("<ownershipDocument><remarks>").CopyTo(huge, 0);
        huge.AsSpan(30).Fill((byte)'x');

        OwnershipSample.Only(new EdgarXmlSource(), huge).Error!.Code.Should().Be(InputErrorCode.TooLarge);
        Encoding.ASCII.GetBytes("<SUBMISSION>\n<TYPE>3\n<DOCUMENT>\n<TYPE>3\n<TEXT>\n<XML>\n").CopyTo(huge, 0);
        OwnershipSample.Only(new EdgarTxtSource(), huge).Error!.Code.Should().Be(InputErrorCode.TooLarge);
    }

    [Fact]
    public void A_text_in_a_hundred_thousand_pieces_is_put_together()
    {
        var pieces = string.Concat(Enumerable.Repeat("x<!---->", 100_000));

        OwnershipSample.Filing(OwnershipSample.With("<remarks>", "<remarks>" + pieces)).Remarks.Should().HaveLength(100_000);
    }

    [Fact]
    public void Reading_ends_when_it_is_called_off()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var rows = string.Concat(Enumerable.Repeat("<odd>1</odd>", 5_000));
        var reading = () => new EdgarXmlSource().Read(
            Encoding.UTF8.GetBytes(OwnershipSample.With("<remarks>", rows + "<remarks>")), stop.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Ten_thousand_owners_without_a_box_ticked_are_checked_in_no_time()
    {
        var owners = string.Concat(Enumerable.Repeat("<reportingOwner><reportingOwnerRelationship/></reportingOwner>", 10_000));

        OwnershipSample.Read(OwnershipSample.With("<nonDerivativeTable>", owners + "<nonDerivativeTable>")).Filing!.ReportingOwners
            .Should().HaveCount(10_002);
    }

    [Fact]
    public void End_tags_of_nothing_after_a_million_starts_are_too_large_at_once()
    {
        var tags = string.Concat(Enumerable.Repeat("<a>", 1_000_000)) + string.Concat(Enumerable.Repeat("</b>", 1_000_000));

        OwnershipSample.Read(OwnershipSample.With("<remarks>", tags + "<remarks>")).Error!.Code.Should().Be(InputErrorCode.TooLarge);
    }
}
