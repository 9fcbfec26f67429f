using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("11/19/2010, 3:05 PM          SEC Form 3")]
    [InlineData("2024-02-09, 10:15            SEC FORM 3")]
    [InlineData("https://www.sec.gov/Archives/edgar/data/1105472/000110547204000009/doc4.xml")]
    [InlineData("file:///C:/filings/form3.html    1/2")]
    [InlineData("www.sec.gov/cgi-bin/browse-edgar")]
    [InlineData("1/2")]
    [InlineData("1 of 2")]
    [InlineData("Page 1 of 2")]
    [InlineData("page 3")]
    [InlineData("- 1 -")]
    public void A_browsers_head_or_foot_is_furniture(string line)
    {
        Found(Page($"{line}\nFORM 3", "")).Should().BeEquivalentTo(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Found(Page("FORM 3", line)).Should().BeEquivalentTo(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("/s/ Jane Roe        11/19/2010")]
    [InlineData("10/05/2021")]
    [InlineData("Common Stock    310,000   D")]
    [InlineData("7")]
    [InlineData("5 of the shares")]
    [InlineData("FORM 3")]
    [InlineData("SEC 1473 (7-02)")]
    public void Nothing_else_is(string line)
    {
        Found(Page(line, "")).Should().BeEmpty();
        Found(Page("FORM 3", line)).Should().BeEmpty();
    }

    [Fact]
    public void A_pages_number_may_stand_beside_what_the_form_prints_at_its_foot() =>
        Found(Page("FORM 3", "SEC 1473 (09-02)                                                              Page 1")).Should().BeEquivalentTo("Page", "1");

    [Theory]
    [InlineData(28, 28)]
    [InlineData(8, 0)]
    public void Numbers_that_count_the_lines_are_furniture_where_they_are_many(int count, int found)
    {
        var lines = Enumerable.Range(1, count).Select(i => $"{i,2}   {(i % 3 == 0 ? "7" : "the shares of")} {i} and more");

        Found(string.Join('\n', lines)).Should().HaveCount(found);
    }

    [Fact]
    public void Notes_that_are_numbered_with_nothing_but_digits_are_none()
    {
        var lines = Enumerable.Range(1, 20).Select(i => $"{i,2}   Held by a trust.{(i % 2 == 0 ? "\n     The trustee is a bank." : "")}");

        Found(string.Join('\n', lines)).Should().BeEmpty();
    }

    [Fact]
    public void An_address_amid_the_page_is_content() => Found(Page("FORM 3", "").Replace("MIDDLE", "www.example.com")).Should().BeEmpty();

    [Fact]
    public void Head_and_foot_may_have_several_lines() => Found(Page("11/19/2010, 3:05 PM\nwww.example.com\nFORM 3", "https://example.com\n1/2"))
        .Should().BeEquivalentTo("11/19/2010,", "3:05", "PM", "www.example.com", "https://example.com", "1/2");

    [Fact]
    public void What_stands_above_content_is_content() =>
        Found(Page("FORM 3\n1/2", "")).Should().BeEmpty("the page number is not the outermost line");

    [Fact]
    public void The_same_line_at_the_same_height_on_every_page_is_furniture()
    {
        string[] pages = [Page("Ownership Submission 1", ""), Page("Ownership Submission 2", "")];

        Found(pages).Should().BeEquivalentTo("Ownership", "Submission", "1");
    }

    [Fact]
    public void A_running_head_may_stand_close_to_the_text_of_a_later_page()
    {
        string[] pages = [Page("Ownership Submission\nof the shares and", ""), Page("Ownership Submission", "")];

        Found(pages).Should().BeEquivalentTo("Ownership", "Submission");
        Found([pages[0], pages[0]]).Should().BeEmpty("it stands close to the text on every page");
    }

    [Fact]
    public void A_running_head_in_a_face_of_its_own_may_stand_close_to_the_text_of_every_page()
    {
        var page = Picture.Page(Page("Ownership Submission\nof the shares and", ""));
        var pages = Enumerable.Range(1, 2).Select(n => page with
        {
            Number = n,
            Words = [.. page.Words.Select(w => w.Text is "Ownership" or "Submission" ? w with { PointSize = 7 } : w)],
        }).ToList();

        PageFurniture.Of(pages[0], pages).Select(w => w.Text).Should().BeEquivalentTo("Ownership", "Submission");
    }

    [Fact]
    public void A_watermark_is_furniture()
    {
        var page = Picture.Page(Page("FORM 3", "Common Stock 5 D\nCOPY"));
        page = page with { Words = [.. page.Words.Select(w => w.Text == "COPY" ? w with { PointSize = 60 } : w)] };

        PageFurniture.Of(page, [page]).Select(w => w.Text).Should().Equal("COPY");
    }

    [Fact]
    public void A_line_that_some_pages_lack_is_content()
    {
        string[] pages = [Page("managing member", ""), Page("managing member", ""), Page("FORM 3", "")];

        Found(pages).Should().BeEmpty();
    }

    [Fact]
    public void The_pages_own_number_at_its_foot_is_furniture()
    {
        Found(Page("FORM 3", "1")).Should().Equal("1");
        Found(Page("1", "")).Should().BeEmpty("it stands at the head");
    }

    [Fact]
    public void A_title_far_from_the_pages_own_number_at_the_foot_of_each_page_is_furniture()
    {
        string[] pages = [Page("FORM 3", "Common Stock                                   1"), Page("of the shares", "Signatures                                   2")];

        Found(pages).Should().Equal("Common", "Stock", "1");
        Found([pages[0], Page("of the shares", "Signatures                                   5")]).Should().BeEmpty("the number is not the second page's");
        Found([pages[0], Page("of the shares", "Signatures 2")]).Should().BeEmpty("the number stands beside the words");
        Found([pages[0]]).Should().BeEmpty("a page alone does not tell");
    }

    [Fact]
    public void The_forms_title_alone_may_be_a_running_head()
    {
        Found(Page("Form 3", ""), Page("Form 3", "")).Should().Equal("Form", "3");
        Found(Page("Form 3", ""), Page("of the shares", "")).Should().BeEmpty();
    }

    [Fact]
    public void A_line_on_one_page_alone_is_content()
    {
        string[] pages = [Page("Ownership Submission", ""), Page("FORM 3", "")];

        Found(pages).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Table II - Derivative Securities Beneficially Owned")]
    [InlineData("1. Title of Security (Instr. 4)")]
    [InlineData("1. Name and Address of Reporting Person")]
    public void The_forms_own_headings_are_content_even_on_every_page(string heading)
    {
        string[] pages = [Page(heading, ""), Page(heading, "")];

        Found(pages).Should().BeEmpty();
    }

    // A page of 40 lines with words at its head, its middle and its foot.
    private static string Page(string head, string foot)
    {
        var middle = string.Concat(Enumerable.Repeat("\n", 20 - head.Count(c => c == '\n')));
        var below = string.Concat(Enumerable.Repeat("\n", 19 - foot.Count(c => c == '\n')));
        return $"{head}{middle}MIDDLE{below}{foot}";
    }

    // The furniture of the first page.
    private static IEnumerable<string> Found(params string[] drawings)
    {
        var pages = Picture.Document(drawings).Pages;
        return PageFurniture.Of(pages[0], pages).Select(w => w.Text);
    }
}
