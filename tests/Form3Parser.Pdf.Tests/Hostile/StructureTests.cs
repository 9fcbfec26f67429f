using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class StructureTests
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("<</Type/Pages/Kids[2 0 R]>>")]
    [InlineData("<</Type/Pages/Kids 2 0 R>>")]
    [InlineData("<</Type/Pages/Kids[<</Type/Pages/Kids[2 0 R 2 0 R]>> 3 0 R]>>")]
    [InlineData("[<</Type/Pages/Kids 2 0 R>><</Type/Pages/Kids 2 0 R>> 3 0 R]")]
    [InlineData("<</Type/Pages/Kids 5 0 R>>")]
    public void A_page_tree_within_itself_is_walked_once(string pages)
    {
        var file = PdfBuilder.OnePage("BT ET").Object(2, pages)
            .Object(5, "[<</Type/Pages/Kids 5 0 R>><</Type/Pages/Kids 5 0 R>> 3 0 R]")
            .Object(1, "<</Type/Catalog/Pages<</Type/Pages/Kids 2 0 R>>>>").Build();

        Guarded.Read(file).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("null ")]
    [InlineData("9 0 R ")]
    [InlineData("2 0 R ")]
    [InlineData("[] ")]
    [InlineData("<<>> ")]
    [InlineData("1 ")]
    public void A_million_kids_that_are_no_pages_are_passed_over(string kid)
    {
        var file = PdfBuilder.OnePage().Object(2, $"<</Type/Pages/Kids[{Repeat(kid, 900_000)}3 0 R]>>").Build();

        Guarded.Read(file).Pages.Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_page_tree_of_a_hundred_thousand_levels_is_walked()
    {
        var builder = PdfBuilder.OnePage();
        for (var i = 5; i < 100_000; i++)
            builder.Object(i, $"<</Type/Pages/Kids[{i + 1} 0 R]>>");
        builder.Object(100_000, "<</Type/Pages/Kids[3 0 R]>>").Object(2, "<</Type/Pages/Kids[5 0 R]>>");

        Guarded.Read(builder.Build()).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("/Prev 0")]
    [InlineData("/Prev 9")]
    [InlineData("/Prev -1")]
    [InlineData("/Prev 1e300")]
    [InlineData("/Size 10000000")]
    [InlineData("/Size -1")]
    [InlineData("/XRefStm 9")]
    [InlineData("/XRefStm 999999999")]
    public void Lies_of_a_trailer_are_survived(string entry) =>
        Guarded.Read(PdfBuilder.OnePage().Build("/Root 1 0 R" + entry)).Pages.Should().Be(1);

    [Theory]
    [InlineData("0 10000000")]
    [InlineData("0 999999999999")]
    [InlineData("8388600 10000000")]
    [InlineData("999999999999999999 3")]
    public void Lies_of_a_table_s_counts_are_survived(string counts) =>
        Guarded.Read(PdfBuilder.OnePage().Build(spoil: t => t.Replace("0 1\n", counts + "\n"))).Pages.Should().Be(1);

    [Fact]
    public void A_table_of_a_million_entries_is_read() =>
        Guarded.Read(PdfBuilder.OnePage().Build(spoil: t => t.Replace(
            "trailer", $"9 1200000\n{Repeat("0000000009 00000 n \n", 600_000)}{Repeat("0000000009 00000 f \n", 600_000)}trailer"))).Pages
            .Should().Be(1);

    [Theory]
    [InlineData("/Index[0 2000000000]")]
    [InlineData("/Index[-5 2000000000]")]
    [InlineData("/Index[8388607 9]")]
    [InlineData("/Index 6 0 R")]
    [InlineData("/Prev 9 /Index[1 1]")]
    public void Lies_of_a_table_stream_s_index_are_survived(string entries)
    {
        var builder = PdfBuilder.OnePage();
        var rows = Enumerable.Range(0, 300_000).Select(i => ((byte)1, 9, (byte)0)).ToArray();

        Guarded.Read(builder.BuildWithStream(6, "/Root 1 0 R" + entries, rows)).Pages.Should().Be(1);
    }

    [Fact]
    public void Tables_that_point_to_each_other_are_read_once()
    {
        var builder = PdfBuilder.OnePage();
        var first = builder.Length;
        builder.Raw($"xref\n0 0\ntrailer\n<</Root 1 0 R/Prev {first + 200}>>\n".PadRight(200));
        builder.Raw($"xref\n0 0\ntrailer\n<</Root 1 0 R/Prev {first}>>\n");

        Guarded.Read(builder.Build($"/Root 1 0 R/Prev {first}")).Pages.Should().Be(1);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_tables_is_followed()
    {
        var builder = PdfBuilder.OnePage();
        var previous = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var start = builder.Length;
            builder.Raw($"xref\n0 0\ntrailer\n<</Prev {previous}>>\n");
            previous = start;
        }

        Guarded.Read(builder.Build($"/Root 1 0 R/Prev {previous}")).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("/N 1/First 4/Extends 5 0 R")]
    [InlineData("/N 100000000/First -4")]
    [InlineData("/N -1/First 1e18")]
    [InlineData("/N 5 0 R/First 5 0 R")]
    [InlineData("/N 1/First 0/Filter 5 0 R")]
    public void An_object_stream_that_holds_itself_holds_nothing(string entries)
    {
        var builder = PdfBuilder.OnePage().Object(5, $"<</Type/ObjStm/Length 5 0 R{entries}>>stream\n5 0 2 0 <<>>\nendstream");
        var file = builder.BuildWithStream(6, "/Root 1 0 R", (0, 0, 0), (1, builder.OffsetOf(1), 0), (1, builder.OffsetOf(2), 0),
            (1, builder.OffsetOf(3), 0), (1, builder.OffsetOf(4), 0), (2, 5, 0));

        Guarded.Read(file).Pages.Should().Be(1);
    }

    [Fact]
    public void An_object_stream_of_millions_of_numbers_is_survived()
    {
        var numbers = PdfBuilder.Deflate(Repeat("1 0 ", 5_000_000));
        var file = PdfBuilder.OnePage().Stream(5, "/Type/ObjStm/N 9999999/First 0/Filter/FlateDecode", numbers).BuildWithoutTable();

        Guarded.Read(file).Pages.Should().Be(1);
    }

    [Fact]
    public void Streams_within_streams_are_charged_for_each()
    {
        var builder = PdfBuilder.OnePage();
        for (var i = 5; i < 2_000; i++)
            builder.Raw($"{i} 0 obj<<>>stream\n");
        builder.Raw(new string(' ', 2_000_000) + "\nendstream endobj\n");
        builder.Object(3, $"<</Type/Page/Parent 2 0 R/Contents[{string.Concat(Enumerable.Range(5, 1_990).Select(i => $"{i} 0 R "))}]>>");

        Guarded.Read(builder.BuildWithoutTable()).Reason.Should().NotBe(UnreadableReason.NotThisFormat);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-2147483648")]
    [InlineData("9223372036854775807")]
    [InlineData("1e300")]
    [InlineData("4 0 R")]
    [InlineData("null")]
    [InlineData("[4 0 R]")]
    public void Lengths_that_cannot_be_are_found_out(string length)
    {
        var file = PdfBuilder.OnePage().Object(4, $"<</Length {length}>>stream\nBT /F 9 Tf 9 9 Td (x) Tj ET\nendstream").Build();

        Guarded.Read(file).Words.Should().ContainSingle();
    }

    [Fact]
    public void A_million_objects_without_a_table_are_scanned()
    {
        var file = PdfBuilder.OnePage().Raw(Repeat("9 0 obj ", 1_500_000)).BuildWithoutTable();

        Guarded.Read(file).Pages.Should().Be(1);
    }
}
