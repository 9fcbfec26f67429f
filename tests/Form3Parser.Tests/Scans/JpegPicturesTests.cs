using System.Buffers;
using Form3Parser.Scans;
using JpegLibrary;

namespace Form3Parser.Tests.Scans;

public sealed class JpegPicturesTests
{
    private const int Width = 40, Height = 24;

    private readonly JpegPictures _pictures = new();

    [Fact]
    public void A_picture_is_read_as_shades_of_gray()
    {
        var picture = _pictures.Decode(Coded(x => x < 16 ? (byte)20 : (byte)230), Width * Height, default);

        picture.Should().NotBeNull();
        (picture!.Width, picture.Height).Should().Be((Width, Height));
        picture.Gray[5].Should().BeCloseTo(20, 8);
        picture.Gray[^5].Should().BeCloseTo(230, 8);
    }

    [Fact]
    public void One_with_too_many_pixels_is_not_read() =>
        _pictures.Decode(Coded(_ => 200), Width * Height - 1, default).Should().BeNull();

    [Fact]
    public void What_is_no_picture_is_none()
    {
        _pictures.Decode(ReadOnlyMemory<byte>.Empty, 1000, default).Should().BeNull();
        _pictures.Decode("no picture at all"u8.ToArray(), 1000, default).Should().BeNull();
    }

    [Fact]
    public void A_spoilt_picture_never_throws()
    {
        var sound = Coded(x => (byte)(6 * x));
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var spoilt = sound.AsSpan(0, random.Next(2) == 0 ? sound.Length : random.Next(sound.Length)).ToArray();
            for (var i = 0; i < random.Next(1, 6) && spoilt.Length > 0; i++)
                spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);

            var read = _pictures.Decode(spoilt, 1 << 20, default);

            (read is null || read.Gray.Length == read.Width * read.Height).Should().BeTrue();
        }
    }

    [Fact]
    public void A_cancelled_reading_ends() =>
        _pictures.Invoking(p => p.Decode(Coded(_ => 100), 1 << 20, new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    private static byte[] Coded(Func<int, byte> shade)
    {
        var encoder = new JpegEncoder();
        encoder.SetQuantizationTable(JpegStandardQuantizationTable.ScaleByQuality(JpegStandardQuantizationTable.GetLuminanceTable(JpegElementPrecision.Precision8Bit, 0), 95));
        encoder.SetHuffmanTable(true, 0, JpegStandardHuffmanEncodingTable.GetLuminanceDCTable());
        encoder.SetHuffmanTable(false, 0, JpegStandardHuffmanEncodingTable.GetLuminanceACTable());
        encoder.AddComponent(1, 0, 0, 0, 1, 1);
        encoder.SetInputReader(new Shades(shade));
        var output = new ArrayBufferWriter<byte>();
        encoder.SetOutput(output);
        encoder.Encode();
        return output.WrittenSpan.ToArray();
    }

    private sealed class Shades(Func<int, byte> shade) : JpegBlockInputReader
    {
        public override int Width => JpegPicturesTests.Width;

        public override int Height => JpegPicturesTests.Height;

        public override void ReadBlock(ref short blockRef, int componentIndex, int x, int y)
        {
            for (var i = 0; i < 64; i++)
                System.Runtime.CompilerServices.Unsafe.Add(ref blockRef, i) = shade(x + i % 8);
        }
    }
}
