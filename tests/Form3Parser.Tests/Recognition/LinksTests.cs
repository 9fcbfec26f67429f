using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>A browser's print keeps the links of the names, which carry the CIKs.</summary>
public sealed class LinksTests
{
    [Fact]
    public void Links_on_the_names_carry_the_ciks()
    {
        var filing = Read(("EXAMPLE", "INC", "/cgi-bin/browse-edgar?action=getcompany&CIK=0000012345"), ("SAMPLE", "Q", "https://www.sec.gov/cgi-bin/browse-edgar?CIK=678"));

        filing.Issuer.Cik.Should().Be("0000012345");
        filing.ReportingOwners[0].Cik.Should().Be("0000000678");
    }

    [Fact]
    public void The_first_line_of_a_name_may_be_another_owners_whole_name()
    {
        const string Long = "/cgi-bin/browse-edgar?CIK=1", Short = "/cgi-bin/browse-edgar?CIK=2";
        var page = Picture.Document(Draw(
            Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, Owner("SAMPLE ROE", "TRUST"), Owner("SAMPLE ROE", ""), "Explanation of Responses:", Signed)).Pages[0];
        var lines = page.Words.Where(w => w.Text is "SAMPLE" or "TRUST" && w.Box.Left < Picture.CellWidth).OrderBy(w => w.Baseline).ToList();
        Link Over(Word first, string uri) => new(first.Box with { Right = first.Box.Left + 20 * Picture.CellWidth }, uri);

        var filing = Form3Recogniser.Recognise(new PagedDocument(
            [page with { Links = [Over(lines[0], Long), Over(lines[1], Long), Over(lines[2], Short)] }], [])).Filing!;

        filing.ReportingOwners.Select(o => (o.Name, o.Cik)).Skip(1).Should().Equal(("SAMPLE ROE TRUST", "0000000001"), ("SAMPLE ROE", "0000000002"));
    }

    private static string Owner(string name, string more) =>
        $"""
        1. Name and Address of Reporting Person*
        {name}
        {more}
        (Last)   (First)   (Middle)
        100 SAMPLE STREET
        (Street)
        SPRINGFIELD  MA     01101
        (City)    (State)    (Zip)
        """;

    [Fact]
    public void Other_links_carry_none()
    {
        var filing = Read(("EXAMPLE", "INC", "https://www.example.com/12345"), ("SAMPLE", "Q", "https://www.example.com/?CIK=abc"));

        filing.Issuer.Cik.Should().BeNull();
        filing.ReportingOwners[0].Cik.Should().BeNull();
    }

    private static Form3Filing Read(params (string First, string Last, string Uri)[] links)
    {
        var page = Picture.Document(Draw(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", Signed)).Pages[0];
        var boxes = links.Select(l =>
        {
            var first = page.Words.First(w => w.Text == l.First).Box;
            var last = page.Words.First(w => w.Text == l.Last && w.Box.Left > first.Left).Box;
            return new Link(first.Union(last), l.Uri);
        });
        return Form3Recogniser.Recognise(new PagedDocument([page with { Links = [.. boxes] }], [])).Filing!;
    }
}
