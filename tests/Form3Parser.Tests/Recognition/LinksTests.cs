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
