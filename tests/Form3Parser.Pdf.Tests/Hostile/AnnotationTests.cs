using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class AnnotationTests
{
    private const string Box = "/MediaBox[0 0 200 100]";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("5 0 R")]
    [InlineData("[5 0 R 5 0 R]")]
    [InlineData("6 0 R")]
    [InlineData("[3 0 R 4 0 R 1 0 R]")]
    public void Annotations_made_of_themselves_end(string annotations)
    {
        var page = new OnePage
        {
            Entries = Box + $"/Annots {annotations}",
            Objects = ["<</Subtype/Widget/Rect[0 0 9 9]/AP<</N 7 0 R>>/AS/N/Parent 5 0 R/Kids[5 0 R]/A 5 0 R>>", "[6 0 R 5 0 R]",
                OnePage.Stream("/X Do", "/Subtype/Form/BBox 6 0 R/Matrix 6 0 R/Resources<</XObject<</X 7 0 R>>>>")],
        };

        Guarded.Read(page.ToFile("")).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("<</Subtype/Link/Rect[0 0 9 9]/A<</URI(http://a)>>>>", 1)]
    [InlineData("<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>", 1)]
    [InlineData("<</Subtype/Link/Rect[0 0 9 9]/A<</URI(http://a)>>>>", 10_000)]
    [InlineData("<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>", 10_000)]
    [InlineData("<</Subtype/Stamp>>", 10_000)]
    public void Annotations_in_the_millions_are_read_or_refused(string annotation, int pages)
    {
        var page = new OnePage
        {
            Entries = Box + "/Annots 6 0 R",
            Objects = [annotation, $"[{Repeat("5 0 R ", 900_000)}]", OnePage.Stream("BT /F 1 Tf (a) Tj ET", "/Subtype/Form/BBox[0 0 9 9]")],
        };
        var file = System.Text.Encoding.Latin1.GetString(page.ToFile("")).Replace("/Kids[3 0 R]", $"/Kids[{Repeat("3 0 R ", pages)}]");

        var outcome = Guarded.Read(file);

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == pages).Should().BeTrue();
    }

    [Theory]
    [InlineData("/FT/Tx/Ff 4096/V 7 0 R")]
    [InlineData("/FT/Tx/V 7 0 R")]
    [InlineData("/FT/Ch/V[7 0 R 7 0 R]/Opt 8 0 R")]
    [InlineData("/FT/Ch/V(b)/Opt 8 0 R")]
    [InlineData("/FT/Tx/V(b)/DA 7 0 R")]
    public void A_long_value_that_many_fields_share_is_charged_for_each(string entries)
    {
        var page = new OnePage
        {
            Entries = Box + "/Annots 6 0 R",
            Objects = [$"<</Subtype/Widget/Rect[0 0 9 9]{entries}>>", $"[{Repeat("5 0 R ", 50_000)}]", $"({Repeat("a ", 45_000)})",
                $"[{Repeat("[(a)(b)]", 50_000)}]"],
        };

        var outcome = Guarded.Read(page.ToFile(""));

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Fact]
    public void Strings_turned_every_way_in_the_hundred_thousands_are_read_or_refused()
    {
        var content = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"1 0.{i:D6} 0 1 900 900 Tm(a)Tj "));

        var outcome = Guarded.Read(new OnePage().ToFile("BT /F 1 Tf " + content + "ET"));

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Fact]
    public void A_long_address_that_many_links_share_is_charged_for_each()
    {
        var page = new OnePage
        {
            Entries = Box + "/Annots 6 0 R",
            Objects = [$"<</Subtype/Link/Rect[0 0 9 9]/A<</URI({new string('a', 1_000_000)})>>>>", $"[{Repeat("5 0 R ", 50_000)}]"],
        };

        var outcome = Guarded.Read(page.ToFile(""));

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }
}
