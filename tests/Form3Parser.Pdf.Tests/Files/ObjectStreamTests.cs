using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Files;

public sealed class ObjectStreamTests
{
    [Fact]
    public void Objects_are_read_from_an_object_stream()
    {
        var file = Opened.File(Compressed(indexOfPages: 1));
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void An_index_that_is_wrong_is_forgiven() => Opened.Content(Compressed(indexOfPages: 7)).Should().Be("1 w");

    [Fact]
    public void A_file_without_its_cross_reference_stream_is_rebuilt_from_object_streams()
    {
        var bytes = Compressed(indexOfPages: 1);
        var end = bytes.AsSpan().LastIndexOf("startxref"u8);
        Opened.Content(bytes[..end]).Should().Be("1 w");
    }

    [Fact]
    public void An_object_lost_from_a_stream_is_looked_for_in_the_stream_it_extends()
    {
        var builder = Page();
        builder.ObjectStream(5, "", (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Kids[3 0 R]>>"));
        builder.ObjectStream(6, "/Extends 5 0 R", (8, "(more)"));
        var bytes = builder.BuildWithStream(7, "/Root 1 0 R", default, (2, 6, 0), (2, 6, 1), (1, builder.OffsetOf(3), 0),
            (1, builder.OffsetOf(4), 0), (1, builder.OffsetOf(5), 0), (1, builder.OffsetOf(6), 0));
        var file = Opened.File(bytes);
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void Object_streams_that_extend_or_hold_each_other_end()
    {
        var builder = Page();
        builder.Object(1, "<</Type/Catalog/Pages 2 0 R>>").Object(2, "<</Type/Pages/Kids[3 0 R]>>");
        builder.ObjectStream(5, "/Extends 6 0 R", (9, "(x)")).ObjectStream(6, "/Extends 5 0 R", (9, "(y)"));
        var bytes = builder.BuildWithStream(7, "/Root 1 0 R/Index[1 6 8 1 10 2]",
            (1, builder.OffsetOf(1), 0), (1, builder.OffsetOf(2), 0), (1, builder.OffsetOf(3), 0), (1, builder.OffsetOf(4), 0),
            (1, builder.OffsetOf(5), 0), (1, builder.OffsetOf(6), 0), (2, 5, 0), (2, 10, 0), (2, 10, 0));
        var file = Opened.File(bytes);
        foreach (var number in (int[])[8, 10, 11])
            file.Resolve(PdfValue.Reference(number)).IsNull.Should().BeTrue();
        Opened.Content(file).Should().Be("1 w");
    }

    [Fact]
    public void An_object_stream_whose_length_is_within_itself_is_read()
    {
        var builder = Page();
        var data = "1 0 2 30 8 60 <</Type/Catalog/Pages 2 0 R>> <</Type/Pages/Kids[3 0 R]>>   99";
        builder.Object(5, $"<</Type/ObjStm/N 3/First 14/Length 8 0 R>>stream\n{data}\nendstream");
        var bytes = builder.BuildWithStream(7, "/Root 1 0 R", default, (2, 5, 0), (2, 5, 1), (1, builder.OffsetOf(3), 0),
            (1, builder.OffsetOf(4), 0), (1, builder.OffsetOf(5), 0), default, default, (2, 5, 2));
        Opened.Content(bytes).Should().Be("1 w");
    }

    [Fact]
    public void A_hybrid_file_has_its_hidden_objects()
    {
        var builder = Page().Object(1, "<</Type/Catalog/Pages 2 0 R>>").ObjectStream(5, "", (2, "<</Type/Pages/Kids[3 0 R]>>"));
        var stream = builder.Length;
        var rows = "\x02\x05\0"; // object 2 is the first of stream 5
        builder.Stream(6, "/Type/XRef/W[1 1 1]/Index[2 1]/Size 7", rows);
        var bytes = builder.Build(FormattableString.Invariant($"/Root 1 0 R/XRefStm {stream}"),
            table => table.Replace("0 1\n0000000000 65535 f \n", "0 1\n0000000000 65535 f \n2 1\n0000000000 00000 f \n", StringComparison.Ordinal));
        var file = Opened.File(bytes);
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/W[0 0 0]")]
    [InlineData("/W[1 99 1]")]
    [InlineData("/W[1 -4 1]")]
    [InlineData("/W 3")]
    [InlineData("/Index[0 -5]")]
    [InlineData("/Index[99999999999 99999999999]")]
    public void A_cross_reference_stream_that_makes_no_sense_is_rebuilt(string entry)
    {
        var builder = Page().Object(1, "<</Type/Catalog/Pages 2 0 R>>").Object(2, "<</Type/Pages/Kids[3 0 R]>>");
        Opened.Content(builder.BuildWithStream(7, "/Root 1 0 R" + entry, default, (1, builder.OffsetOf(1), 0))).Should().Be("1 w");
    }

    private static PdfBuilder Page() =>
        new PdfBuilder().Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>").Stream(4, "", "1 w");

    private static byte[] Compressed(byte indexOfPages)
    {
        var builder = Page();
        builder.ObjectStream(5, "", (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Kids[3 0 R]>>"));
        return builder.BuildWithStream(6, "/Root 1 0 R", default, (2, 5, 0), (2, 5, indexOfPages),
            (1, builder.OffsetOf(3), 0), (1, builder.OffsetOf(4), 0), (1, builder.OffsetOf(5), 0));
    }
}
