using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class NestingTests
{
    private const int Deep = 200_000;
    private const string Sound = "BT /F 10 Tf 10 50 Td (x) Tj ET ";

    private static string Repeat(string text, int times = Deep) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    [InlineData("[<</A")]
    [InlineData("<</A[")]
    public void Containers_nested_deep_in_the_file_are_null(string open)
    {
        var file = PdfBuilder.OnePage("1 w").Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/X " + Repeat(open)).Build();

        Guarded.Read(file).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    [InlineData("[]")]
    [InlineData("<<>>")]
    [InlineData("]")]
    [InlineData(">>")]
    [InlineData("(")]
    [InlineData("<")]
    [InlineData("{")]
    [InlineData("BT ")]
    [InlineData("q ")]
    [InlineData("Q ")]
    [InlineData("/P BMC ")]
    [InlineData("/P <</ActualText(x)>> BDC ")]
    [InlineData("EMC ")]
    [InlineData("0 0 m ")]
    [InlineData("BI ")]
    [InlineData("BI ID ")]
    [InlineData("BI/A[")]
    [InlineData("BI/A<</A")]
    [InlineData("%")]
    public void Content_of_one_thing_over_and_over_is_read(string piece)
    {
        var outcome = Guarded.Read(new OnePage().ToFile(Sound + Repeat(piece, 1_000_000)));

        outcome.Words.Should().ContainSingle().Which.Text.Should().Be("x");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    [InlineData("1 begincodespacerange ")]
    [InlineData("/a ")]
    [InlineData("(")]
    [InlineData("<41")]
    [InlineData("1 beginbfrange <00> <ff> [ ")]
    public void A_cmap_of_one_thing_over_and_over_maps_what_it_can(string piece)
    {
        var map = "1 beginbfchar <61> <0062> endbfchar " + Repeat(piece, 1_000_000);
        var page = new OnePage
        {
            Resources = "/Font<</G<</Type/Font/Subtype/TrueType/BaseFont/G/ToUnicode 5 0 R>>>>",
            Objects = [OnePage.Stream(map)],
        };
        // A second category /Font takes the place of the first, so /G is the font there is.
        var outcome = Guarded.Read(page.ToFile("BT /G 10 Tf 10 50 Td (a) Tj ET"));

        outcome.Words.Should().ContainSingle().Which.Text.Should().Be("b");
    }

    [Theory]
    [InlineData("()")]
    [InlineData("(a)")]
    [InlineData("[]")]
    [InlineData("<<>>")]
    [InlineData("/a ")]
    [InlineData("1 ")]
    [InlineData("<</a 1>>")]
    public void Millions_of_values_in_the_file_are_refused(string value)
    {
        var list = $"[{Repeat(value, 800_000)}]";
        var builder = PdfBuilder.OnePage();
        for (var i = 5; i < 10; i++)
            builder.Object(i, list);
        builder.Object(3, "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Annots 6 0 R/MediaBox 7 0 R/CropBox 8 0 R/Resources 9 0 R>>");

        Guarded.Read(builder.Build()).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void A_dictionary_of_a_million_keys_is_looked_up_in_no_time()
    {
        var keys = string.Concat(Enumerable.Range(0, 300_000).Select(i => $"/K{i} 1 "));
        var page = new OnePage { Resources = $"/ExtGState<</G<</LW 1>>{keys}>>", Objects = [] };

        Guarded.Read(page.ToFile(Sound + Repeat("/G gs /H gs "))).Words.Should().ContainSingle();
    }
}
