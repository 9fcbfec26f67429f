using System.IO.Compression;
using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Filters;

public sealed class FlateFilterTests
{
    private static readonly byte[] Plain = MakePlain();

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Sound_data_is_inflated(CompressionLevel level)
    {
        var oddities = new List<string>();
        Decoded.Bytes("/Filter/FlateDecode", Deflate(level), oddities).Should().Equal(Plain);
        oddities.Should().BeEmpty();
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void A_wrong_checksum_is_forgiven(CompressionLevel level)
    {
        var data = Deflate(level);
        data[^1] ^= 0xFF;
        Decoded.Bytes("/Filter/Fl", data).Should().Equal(Plain);
    }

    [Fact]
    public void A_missing_checksum_is_forgiven() => Decoded.Bytes("/Filter/Fl", Deflate()[..^4]).Should().Equal(Plain);

    [Fact]
    public void A_missing_header_is_forgiven() => Decoded.Bytes("/Filter/Fl", Deflate()[2..]).Should().Equal(Plain);

    [Fact]
    public void A_wrong_header_is_forgiven()
    {
        var data = Deflate();
        (data[0], data[1]) = (0x58, 0x00);
        Decoded.Bytes("/Filter/Fl", data).Should().Equal(Plain);
        (data[0], data[1]) = (0xFF, 0xFF);
        Decoded.Bytes("/Filter/Fl", data).Should().Equal(Plain);
    }

    [Fact]
    public void Line_ends_before_the_data_are_forgiven() =>
        Decoded.Bytes("/Filter/Fl", [(byte)'\r', (byte)'\n', .. Deflate()]).Should().Equal(Plain);

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void What_stood_before_the_damage_is_kept(CompressionLevel level)
    {
        var oddities = new List<string>();
        var data = Deflate(level);
        var kept = Decoded.Bytes("/Filter/Fl", data[..(data.Length * 3 / 4)], oddities);
        kept.Length.Should().BeGreaterThan(Plain.Length / 2).And.BeLessThan(Plain.Length);
        kept.Should().Equal(Plain[..kept.Length]);
        oddities.Should().Equal("a compressed stream is damaged");
    }

    [Fact]
    public void Data_that_was_never_compressed_gives_nothing()
    {
        var oddities = new List<string>();
        Decoded.Text("/Filter/Fl", "BT (plain text) Tj ET", oddities).Should().BeEmpty();
        oddities.Should().Equal("a compressed stream is damaged");
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\r\n")]
    [InlineData("x\u009c")]
    public void Next_to_no_data_is_nothing(string data) => Decoded.Text("/Filter/Fl", data).Should().BeEmpty();

    [Fact]
    public void Any_bytes_can_be_inflated()
    {
        var random = new Random(3);
        for (var round = 0; round < 150; round++)
        {
            var data = Deflate(CompressionLevel.Fastest);
            for (var i = 0; i < 5; i++)
                data[random.Next(2, data.Length)] = (byte)random.Next(256);
            Decoded.Bytes("/Filter/Fl", data).Length.Should().BeLessThan(1 << 20);
        }
    }

    [Fact]
    public void A_bomb_stops_at_the_limit()
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Fastest))
            deflate.Write(new byte[5_000_000]);
        var act = () => Decoded.Bytes("/Filter/Fl", output.ToArray());
        act.Should().Throw<UnreadableDocumentException>().Which.Reason.Should().Be(UnreadableReason.TooLarge);
    }

    private static byte[] Deflate(CompressionLevel level = CompressionLevel.Optimal)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, level))
            deflate.Write(Plain);
        return output.ToArray();
    }

    // Words in a random order: neither all repetition nor none.
    private static byte[] MakePlain()
    {
        var random = new Random(1);
        var text = new StringBuilder();
        for (var i = 0; i < 4000; i++)
            text.Append((char)('A' + random.Next(26))).Append("word"[..random.Next(5)]).Append(' ');
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
