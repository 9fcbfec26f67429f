using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf.Tests.Pictures;

public sealed class PageScanTests
{
    private const string Words = " BT /F 10 Tf 3 Tr 20 50 Td (Common Stock) Tj ET";

    private const string Drawn = "q 200 0 0 100 0 0 cm /P Do Q" + Words;

    [Fact]
    public void The_picture_under_the_words_of_a_page_is_its_scan()
    {
        var scan = Read("/ColorSpace/DeviceGray/BitsPerComponent 8/Width 2/Height 2", "\u0000\u0040\u0080\u00ff").Scan;

        scan!.Box.Should().Be(new Rect(0, 0, 200, 100));
        scan.Decode(default)!.Gray.Should().Equal(0, 0x40, 0x80, 0xff);
    }

    [Theory]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 1", "\u0080\u0040", "white black black white")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]", "\u0080\u0040", "black white white black")]
    [InlineData("/ImageMask true", "\u0080\u0040", "white black black white")]
    [InlineData("/ColorSpace[/Indexed/DeviceRGB 1<ffffff000000>]/BitsPerComponent 1", "\u0080\u0040", "black white white black")]
    [InlineData("/ColorSpace/DeviceRGB/BitsPerComponent 8", "\u0000\u0000\u0000\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u0000\u0000\u0000", "black white white black")]
    public void Samples_are_shades_of_gray(string entries, string data, string shades)
    {
        var gray = Read(entries + "/Width 2/Height 2", data).Scan!.Decode(default)!.Gray;

        gray.Select(g => g switch { 0 => "black", 255 => "white", _ => "gray" }).Should().Equal(shades.Split(' '));
    }

    [Fact]
    public void A_fax_is_decoded() =>
        Read("/ColorSpace/DeviceGray/BitsPerComponent 1/Width 8/Height 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 8/Rows 1>>", "\u0031\u00c0")
            .Scan!.Decode(default)!.Gray.Should().Equal(255, 255, 255, 0, 0, 255, 255, 255);

    [Fact]
    public void The_picture_of_a_page_on_its_side_is_turned_with_it()
    {
        var page = Read("/ColorSpace/DeviceGray/BitsPerComponent 8/Width 2/Height 1", "\u0000\u00ff", "/MediaBox[0 0 200 100]/Rotate 90");

        var turned = page.Scan!.Decode(default)!;
        turned.Height.Should().BeGreaterThan(turned.Width);
        turned.Gray[0].Should().Be(0);
        turned.Gray[^1].Should().Be(255);
    }

    [Theory]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8/Width 2/Height 2/Filter/JPXDecode", "anything")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8/Width 2/Height 2/Filter/DCTDecode", "nobody decodes it here")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8/Width 2000000/Height 2000000", "x")]
    [InlineData("/ColorSpace/DeviceCMYK/BitsPerComponent 8/Width 1/Height 1", "abcd")]
    [InlineData("/ColorSpace/DeviceGray/BitsPerComponent 8", "no size")]
    public void What_cannot_be_decoded_is_no_picture_and_the_page_is_read_all_the_same(string entries, string data)
    {
        var page = Read(entries, data);

        page.Words.Select(w => w.Text).Should().Equal("Common", "Stock");
        page.Scan!.Decode(default).Should().BeNull();
    }

    [Fact]
    public void A_JPEG_is_decoded_by_whoever_can()
    {
        var options = new PdfOptions { Jpeg = new OneGray() };

        Read("/Width 1/Height 1/Filter/DCTDecode", "jpeg", options: options).Scan!.Decode(default)!.Gray.Should().Equal(7);
    }

    [Fact]
    public void A_picture_has_no_more_time_than_its_file()
    {
        using var time = new CancellationTokenSource();
        var file = new OnePage { Resources = "/XObject<</P 5 0 R>>", Objects = [OnePage.Stream("x", "/Subtype/Image/Width 1/Height 1")] }.ToFile(Drawn);
        var scan = new PdfPageReader(new PdfOptions()).Read(file, time.Token).Pages[0].Scan!;

        time.Cancel();

        scan.Invoking(s => s.Decode(default)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_logo_is_no_scan() =>
        new OnePage { Resources = "/XObject<</P 5 0 R>>", Objects = [OnePage.Stream("x", "/Subtype/Image/Width 1/Height 1")] }
            .Read("q 20 0 0 10 0 0 cm /P Do Q" + Words).Scan.Should().BeNull();

    private static Page Read(string entries, string data, string pageEntries = "/MediaBox[0 0 200 100]", PdfOptions? options = null) =>
        new OnePage
        {
            Entries = pageEntries,
            Resources = "/XObject<</P 5 0 R>>",
            Objects = [OnePage.Stream(data, "/Type/XObject/Subtype/Image" + entries)],
        }.Read(Drawn, options);

    private sealed class OneGray : IPictureDecoder
    {
        public Raster? Decode(ReadOnlyMemory<byte> picture, long maxPixels, CancellationToken cancellation) => new(1, 1, [7]);
    }
}
