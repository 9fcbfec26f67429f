using System.Text;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Files;

public sealed class StreamTests
{
    [Theory]
    [InlineData("<</Length 5>>\nstream\n1 2 w\nendstream")]
    [InlineData("<</Length 5>>\nstream\r\n1 2 w\r\nendstream")]
    [InlineData("<</Length 5>>stream\r1 2 w\rendstream")]
    [InlineData("<</Length 5>>stream  \n1 2 w\nendstream")]
    [InlineData("<</Length 5>>\nstream\n1 2 wendstream")]
    [InlineData("<</Length 5 0 R>>\nstream\n1 2 w\nendstream")]
    [InlineData("<</Length 4>>\nstream\n1 2 w\nendstream")]
    [InlineData("<</Length 5000>>\nstream\n1 2 w\r\nendstream")]
    [InlineData("<</Length -5>>\nstream\n1 2 w\nendstream")]
    [InlineData("<</Length 4 0 R>>\nstream\n1 2 w\nendstream")]
    [InlineData("<<>>\nstream\n1 2 w\nendstream")]
    [InlineData("<</Length 99>>\nstream\n1 2 w")]
    public void A_stream_is_found_whatever_its_length_says(string body)
    {
        var builder = PdfBuilder.OnePage().Object(5, "5").Object(4, body);
        Opened.Content(builder.Build()).Should().Be("1 2 w");
    }

    [Fact]
    public void A_stream_that_the_file_breaks_off_is_read_to_the_end() =>
        Opened.Content(PdfBuilder.OnePage().Raw("4 0 obj <</Length 99>> stream\n1 2 w").BuildWithoutTable()).Should().Be("1 2 w");

    [Fact]
    public void A_thousand_streams_without_an_end_are_found_quickly()
    {
        var builder = PdfBuilder.OnePage("1 w");
        for (var number = 5; number < 1005; number++)
            builder.Raw(FormattableString.Invariant($"{number} 0 obj<<>>stream\n"));
        var file = Opened.File(builder.BuildWithoutTable());
        foreach (var number in file.AllObjectNumbers().Reverse())
            file.Resolve(PdfValue.Reference(number)).IsNull.Should().BeFalse();
    }

    [Fact]
    public void A_stream_read_twice_is_decoded_once_more_and_kept()
    {
        var file = Opened.File(PdfBuilder.OnePage().Stream(5, "/Filter/FlateDecode", PdfBuilder.Deflate("abc")).Build());
        var stream = file.Resolve(PdfValue.Reference(5)).AsStream!;
        file.Decode(stream);
        var second = file.Decode(stream);
        file.Decode(stream).Equals(second).Should().BeTrue();
        Encoding.ASCII.GetString(second.Span).Should().Be("abc");
    }
}
