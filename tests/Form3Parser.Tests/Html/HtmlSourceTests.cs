using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Tests.Sources.PlainText;
using Form3Parser.Text;

namespace Form3Parser.Tests.Html;

public sealed class HtmlSourceTests
{
    [Fact]
    public void A_saved_page_of_the_viewer_reads_as_its_form()
    {
        var result = Pages.Read(Pages.Viewer);

        var filing = result.Filing!;
        result.Diagnostics.Where(d => d.Severity != Severity.Info).Should().BeEmpty();
        filing.PeriodOfReport.Should().Be(new DateOnly(2010, 11, 18));
        filing.Issuer.Should().Be(new Issuer { Cik = "0000000123", Name = "Placeholder Holdings Inc.", TradingSymbol = "PLHE", ForeignTradingSymbol = null });
        var owner = filing.ReportingOwners.Should().ContainSingle().Subject;
        owner.Cik.Should().Be("0000000321");
        owner.Address.Street2.Should().Be("1 EXAMPLE ROAD");
        owner.Relationship!.IsDirector.Should().BeTrue();
        filing.NonDerivativeHoldings.Select(h => (h.SecurityTitle, h.SharesOwned, h.ValueOwned)).Should().Equal(
            ("Common Stock & Rights", 1250, null), ("Common Stock", null, 3000));
        filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        filing.DerivativeHoldings.Should().ContainSingle().Which.FootnoteIds[HoldingField.ExerciseDate].Should().Equal("F1");
        filing.Footnotes.Should().ContainSingle().Which.Text.Should().Be("See the plan — as amended.");
        filing.Signatures.Should().Equal(new OwnerSignature("/s/ Richard Roe", new DateOnly(2010, 11, 22)));
    }

    [Theory]
    [InlineData("<html>", "<!-- saved from url=(0077)https://www.sec.gov/Archives/edgar/data/123/000012345610000789/xslF345X03/doc.xml --><html>")]
    [InlineData("<title>", "<base href=\"https://www.sec.gov/Archives/edgar/data/123/000012345610000789/xslF345X03/doc.xml\"><title>")]
    [InlineData("<title>", "<link rel=canonical href=\"https://www.sec.gov/Archives/edgar/data/123/000012345610000789/doc.xml\"><title>")]
    [InlineData("SEC Form 3", "<a href=\"/Archives/edgar/data/123/000012345610000789/0000123456-10-000789-index.htm\">Filing</a> SEC Form 3")]
    public void A_page_that_tells_its_address_tells_the_accession_number(string before, string after) =>
        Pages.Read(Replace(Pages.Viewer, before, after)).Filing!.AccessionNumber.Should().Be("0000123456-10-000789");

    [Fact]
    public void Links_to_two_submissions_tell_none() =>
        Pages.Read(Replace(Pages.Viewer, "SEC Form 3", """
            <a href="/Archives/edgar/data/123/000012345610000789/a.htm">a</a> <a href="/Archives/edgar/data/123/000012345610000790/a.htm">b</a>
            """)).Filing!.AccessionNumber.Should().BeNull();

    [Fact]
    public void Words_of_two_cells_are_two_words()
    {
        var page = Replace(Pages.Viewer, ">ROE RICHARD</a></td>", ">ROE</a></td><td>RICHARD</td><td>Q</td>");

        Pages.Read(page).Filing!.ReportingOwners.Should().ContainSingle().Which.Name.Should().Be("ROE RICHARD Q");
    }

    [Theory]
    [InlineData("<script>document.write('Roe')</script>")]
    [InlineData("<style>td { color: red }</style>")]
    [InlineData("<span style='display: none'>Roe</span>")]
    [InlineData("<div hidden>Roe</div>")]
    [InlineData("<input type=hidden value=Roe>")]
    [InlineData("<!-- Roe -->")]
    public void What_a_browser_does_not_show_is_not_there(string hidden)
    {
        var page = Replace(Pages.Viewer, "<td>Common Stock</td><td>$", $"<td>Common{hidden} Stock</td><td>$");

        Pages.Read(page).Filing!.NonDerivativeHoldings[1].SecurityTitle.Should().Be("Common Stock");
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void A_page_is_written_in_the_encoding_it_claims(string name)
    {
        var page = Replace(Replace(Pages.Viewer, "charset=UTF-8", $"charset={name}"), "SPRINGFIELD", "ZÜRICH");

        Pages.Read((name == "utf-8" ? Encoding.UTF8 : Encoding.Latin1).GetBytes(page.Replace("&#8212;", "-", StringComparison.Ordinal)))
            .Filing!.ReportingOwners[0].Address.City.Should().Be("ZÜRICH");
    }

    [Fact]
    public void A_page_of_western_bytes_that_claims_nothing_is_read_as_such()
    {
        var page = Replace(Replace(Pages.Viewer, "; charset=UTF-8", ""), "SPRINGFIELD", "ZÜRICH");

        Pages.Read(Encoding.Latin1.GetBytes(page)).Filing!.ReportingOwners[0].Address.City.Should().Be("ZÜRICH");
    }

    [Fact]
    public void A_page_with_its_end_tags_left_out_reads_the_same()
    {
        var page = Pages.Viewer.Replace("</td>", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal)
            .Replace("</th>", "", StringComparison.Ordinal);

        Pages.Read(page).Filing!.NonDerivativeHoldings.Should().BeEquivalentTo(Pages.Read(Pages.Viewer).Filing!.NonDerivativeHoldings);
    }

    [Fact]
    public void A_box_to_be_ticked_may_be_one_of_a_web_form()
    {
        var page = Replace(Pages.Viewer, "<td>X</td><td>Director</td><td></td>", "<td><input type=checkbox></td><td>Director</td><td><input type=checkbox checked></td>");

        var relationship = Pages.Read(page).Filing!.ReportingOwners[0].Relationship!;

        (relationship.IsDirector, relationship.IsTenPercentOwner).Should().Be((false, true));
    }

    [Fact]
    public void A_text_that_a_browser_saved_as_a_page_is_a_text() =>
        Pages.Read($"<html><head></head><body><pre style=\"word-wrap: break-word\">{TextForms.Layout}</pre></body></html>")
            .Filing!.DerivativeHoldings.Should().HaveCount(2);

    [Fact]
    public void A_page_that_is_no_form_says_so() =>
        Pages.Read("<html><body><p>Hello</p></body></html>").Error!.Code.Should().Be(InputErrorCode.NotForm3);

    public static TheoryData<string, string> Bombs => new()
    {
        { "tables in tables", Repeat("<table><tr><td>", 50_000) },
        { "bold in bold", Repeat("<b>", 100_000) },
        { "a cell over a million columns and rows", "<table><tr><td colspan=1000000 rowspan=1000000>x</table>" },
        { "many such cells", $"<table>{Repeat("<tr>" + Repeat("<td colspan=1000 rowspan=60000>x", 20), 2_000)}</table>" },
        { "a table of many rows", $"<table>{Repeat("<tr><td>a<td>b<td>c", 30_000)}</table>" },
        { "a page of 20 million letters", new string('x', 20_000_000) },
        { "links that are never closed", Repeat("<a href=x><p>", 20_000) },
        { "open paragraphs", Repeat("<p><font>", 20_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_does_not_go_off(string kind, string page)
    {
        var read = () => Pages.Read($"<html><body>{page}</body></html>");

        // It is refused, or read as what it is: no form.
        try
        {
            read().Error!.Code.Should().Be(InputErrorCode.NotForm3, kind);
        }
        catch (UnreadableDocumentException e)
        {
            e.Reason.Should().Be(UnreadableReason.TooLarge, kind);
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Replace(string page, string what, string with)
    {
        page.Should().Contain(what);
        return page.Replace(what, with, StringComparison.Ordinal);
    }
}
