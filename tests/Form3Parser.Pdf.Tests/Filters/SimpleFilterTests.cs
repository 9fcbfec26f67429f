using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Filters;

public sealed class SimpleFilterTests
{
    [Theory]
    [InlineData("", "abc")]
    [InlineData("/Filter null", "abc")]
    [InlineData("/Filter[]", "abc")]
    [InlineData("/Filter/Crypt", "abc")]
    [InlineData("/Filter[/Crypt]/DecodeParms[<</Name/Identity>>]", "abc")]
    public void Without_a_filter_the_bytes_are_as_they_are(string entries, string text) => Decoded.Text(entries, "abc").Should().Be(text);

    [Theory]
    [InlineData("/ASCIIHexDecode", "48 65\n6c6C6F>junk", "Hello")]
    [InlineData("/AHx", "4865x6C6", "Hel`")]
    [InlineData("/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/A85", "<~87cUR D]~>", "Hello")]
    [InlineData("/A85", "z87~>", "\0\0\0\0H")]
    [InlineData("/A85", "8", "")]
    [InlineData("/RunLengthDecode", "\u0002abc\u00FEx\u0080zzz", "abcxxx")]
    [InlineData("/RL", "\u0009abc", "abc")]
    [InlineData("/RL", "\u00FF", "")]
    [InlineData("[/AHx/A85]", "3837635552445D7E3E", "Hello")]
    public void Text_filters_are_undone(string filter, string data, string text) =>
        Decoded.Text("/Filter" + filter, data).Should().Be(text);

    [Theory]
    [InlineData("/DCTDecode")]
    [InlineData("/JPXDecode")]
    [InlineData("/CCITTFaxDecode")]
    [InlineData("/JBIG2Decode")]
    [InlineData("[/AHx/DCT]")]
    public void Images_are_empty(string filter) => Decoded.Text("/Filter" + filter, "4142").Should().BeEmpty();

    [Fact]
    public void A_filter_nobody_knows_gives_nothing_and_a_remark()
    {
        var oddities = new List<string>();
        Decoded.Text("/Filter/Sparkle", "abc", oddities).Should().BeEmpty();
        oddities.Should().Equal("a stream has a filter that is not known");
    }

    [Fact]
    public void An_endless_chain_of_filters_is_refused()
    {
        var oddities = new List<string>();
        Decoded.Text($"/Filter[{string.Concat(Enumerable.Repeat("/AHx", 200))}]", "41", oddities).Should().BeEmpty();
        oddities.Should().Equal("a stream has too many filters");
    }

    [Fact]
    public void A_stream_longer_than_the_limit_names_it()
    {
        var act = () => Decoded.Bytes("/Filter/RL", Enumerable.Repeat((byte)0x81, 2000).ToArray(), maxStream: 10_000);
        var error = act.Should().Throw<UnreadableDocumentException>().Which;
        error.Reason.Should().Be(UnreadableReason.TooLarge);
        error.Message.Should().Be("a stream decodes to more than 10,000 bytes (MaxStreamBytes)");
    }

    [Fact]
    public void All_streams_together_have_a_limit_that_is_named()
    {
        var act = () => Decoded.Bytes("/Filter/RL", Enumerable.Repeat((byte)0x81, 2000).ToArray(), maxTotal: 20_000);
        act.Should().Throw<UnreadableDocumentException>().WithMessage("the streams decode to more than 20,000 bytes (MaxTotalBytes)");
    }
}
