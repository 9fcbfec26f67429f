using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class BombTests
{
    private static byte[] Page(string filter, string data, string pages = "3 0 R") => new PdfBuilder()
        .Object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .Object(2, $"<</Type/Pages/Kids[{pages}]/Count 1/MediaBox[0 0 200 100]>>")
        .Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
        .Stream(4, "/Filter" + filter, data).Build();

    private static string Deflated(int times, string inner)
    {
        for (var i = 0; i < times; i++)
            inner = PdfBuilder.Deflate(inner);
        return inner;
    }

    [Fact]
    public void Forms_that_draw_each_other_two_to_the_forty_times_are_refused()
    {
        var objects = new List<string>();
        for (var level = 0; level < 40; level++)
            objects.Add(OnePage.Stream("/X Do /X Do", $"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {level + 6} 0 R>>>>"));
        objects.Add(OnePage.Stream("0 0 m 9 0 l S", "/Subtype/Form/BBox[0 0 9 9]"));
        var file = new OnePage { Resources = "/XObject<</X 5 0 R>>", Objects = objects }.ToFile("/X Do");

        Guarded.Read(file, new PdfOptions { MaxFormNesting = 100 }).Reason.Should().Be(UnreadableReason.TooLarge);
        Guarded.Read(file).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Theory]
    [InlineData(1, '\0')]
    [InlineData(2, ' ')]
    [InlineData(3, 'q')]
    public void Flate_bombs_are_refused(int layers, char content)
    {
        var filters = $"[{string.Concat(Enumerable.Repeat("/FlateDecode", layers))}]";

        Guarded.Read(Page(filters, Deflated(layers, new string(content, 300_000_000 / layers)))).Reason
            .Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void Many_small_flate_bombs_are_refused()
    {
        var builder = PdfBuilder.OnePage();
        var bomb = Deflated(1, new string(' ', 8_000_000));
        for (var i = 5; i < 60; i++)
            builder.Stream(i, "/Filter/FlateDecode", bomb);
        builder.Object(3, $"<</Type/Page/Parent 2 0 R/Contents[{string.Concat(Enumerable.Range(5, 55).Select(i => $"{i} 0 R "))}]>>");

        Guarded.Read(builder.Build()).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void A_damaged_flate_bomb_is_refused()
    {
        var bomb = Deflated(1, new string(' ', 300_000_000));

        Guarded.Read(Page("/FlateDecode", "\n" + bomb[..^5])).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void An_lzw_bomb_is_refused() =>
        Guarded.Read(Page("[/FlateDecode/LZWDecode]", Deflated(1, LzwOf(60_000_000)))).Reason.Should().Be(UnreadableReason.TooLarge);

    [Theory]
    [InlineData("/ASCII85Decode", 'z')]
    [InlineData("/RunLengthDecode", '\u0081')]
    public void Bombs_of_the_small_filters_are_refused(string filter, char one) =>
        Guarded.Read(Page($"[/FlateDecode{filter}]", Deflated(1, new string(one, 20_000_000)))).Reason
            .Should().Be(UnreadableReason.TooLarge);

    [Fact]
    public void A_chain_of_filters_without_end_is_not_followed() =>
        Guarded.Read(Page($"[{string.Concat(Enumerable.Repeat("/ASCIIHexDecode", 100_000))}]", "41")).Pages.Should().Be(1);

    [Fact]
    public void Data_that_takes_long_and_decodes_to_nothing_is_decoded_once_or_twice()
    {
        var stored = string.Concat(Enumerable.Repeat("\0\0\0\u00FF\u00FF", 1_000_000));
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 9_000));

        Guarded.Read(Page("/FlateDecode", "\u0078\u0001" + stored, kids)).Pages.Should().Be(9_000);
    }

    [Fact]
    public void Ten_thousand_pages_that_share_one_blank_content_are_charged_for_each()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 10_000));

        Guarded.Read(Page("/FlateDecode", Deflated(1, new string(' ', 20_000_000)), kids)).Reason
            .Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void Ten_thousand_pages_that_share_one_small_content_are_read()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 10_000));

        Guarded.Read(Page("/FlateDecode", Deflated(1, "BT /F 10 Tf 10 10 Td (word) Tj ET"), kids)).Pages.Should().Be(10_000);
    }

    [Fact]
    public void More_pages_than_the_limit_are_refused() =>
        Guarded.Read(Page("/FlateDecode", "", string.Concat(Enumerable.Repeat("3 0 R ", 900_000)))).Reason
            .Should().Be(UnreadableReason.TooLarge);

    // The clear code, then each code that the table has learnt last: every code adds a byte more than the one before.
    private static string LzwOf(int bytes)
    {
        var output = new List<byte>();
        int buffer = 0, held = 0, written = 0;
        void Put(int code, int bits)
        {
            buffer = buffer << bits | code;
            for (held += bits; held >= 8; held -= 8)
                output.Add((byte)(buffer >> (held - 8)));
            buffer &= (1 << held) - 1;
        }
        while (written < bytes)
        {
            Put(256, written == 0 ? 9 : 12);
            Put(' ', 9);
            for (int next = 258, length = 2; next < 4095; next++, length++)
            {
                Put(next, next + 1 < 511 + 1 ? 9 : next + 1 < 1023 + 1 ? 10 : next + 1 < 2047 + 1 ? 11 : 12);
                written += length;
            }
        }
        return System.Text.Encoding.Latin1.GetString([.. output]);
    }

    [Fact]
    public void Millions_of_one_bit_samples_with_a_predictor_are_refused() =>
        Guarded.Read(Page("/FlateDecode/DecodeParms<</Predictor 2/BitsPerComponent 1/Columns 8>>", Deflated(1, new string('a', 30_000_000))))
            .Reason.Should().Be(UnreadableReason.TooLarge);
}
