using System.Text;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Tests.Security;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Files;

public sealed class HostileFileTests
{
    private static readonly PdfOptions Options = new()
    {
        Password = "user", MaxStreamBytes = 1 << 20, MaxTotalBytes = 8 << 20, MaxPages = 100,
    };

    public static TheoryData<string> Samples =>
    [
        Encoding.Latin1.GetString(PdfBuilder.OnePage("BT (a) Tj ET").Build()),
        Encoding.Latin1.GetString(Compressed()),
        Encoding.Latin1.GetString(Convert.FromBase64String(EncryptedSamples.Aes128)),
        Encoding.Latin1.GetString(Convert.FromBase64String(EncryptedSamples.Aes256WithObjectStreams)),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Changed_bytes_never_raise_another_error(string sample)
    {
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var bytes = PdfBuilder.Bytes(sample);
            for (var i = random.Next(1, 12); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)"0123456789<>[]()/ R\nobjxZ"[random.Next(25)];
            ReadAll(bytes).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Files_cut_anywhere_never_raise_another_error(string sample)
    {
        var bytes = PdfBuilder.Bytes(sample);
        for (var length = 0; length < bytes.Length; length += 5)
            ReadAll(bytes[..length]).Should().BeTrue();
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("<</A", 200_000)]
    [InlineData("1 0 obj<<(", 2_000)]
    [InlineData("1 0 obj<</Kids[", 20_000)]
    [InlineData("trailer<<", 20_000)]
    [InlineData("startxref 0 ", 20_000)]
    [InlineData("xref 0 9999999 ", 20_000)]
    [InlineData("7 0 obj<</Length 7 0 R>>stream ", 5_000)]
    [InlineData("7 0 obj<</Type/ObjStm/N 99999999/First 0/Extends 7 0 R>>stream ", 5_000)]
    public void Repetition_never_raises_another_error(string piece, int times) =>
        ReadAll(PdfBuilder.Bytes("%PDF-1.4\n" + string.Concat(Enumerable.Repeat(piece, times)))).Should().BeTrue();

    [Fact]
    public void Lengths_that_wait_for_each_other_do_not_overflow_the_stack()
    {
        var builder = PdfBuilder.OnePage("1 w");
        for (var number = 5; number < 30_000; number++)
            builder.Object(number, FormattableString.Invariant($"<</Length {number + 1} 0 R>>stream\nx\nendstream"));
        var file = Opened.File(builder.Build());
        file.Resolve(PdfValue.Reference(5)).AsStream!.Raw.Length.Should().Be(1);
    }

    [Fact]
    public void A_bomb_in_a_cross_reference_stream_is_refused()
    {
        var zeros = PdfBuilder.Deflate(new string('\0', 3_000_000));
        var builder = PdfBuilder.OnePage();
        var start = builder.Length;
        var bytes = builder.Stream(7, "/Type/XRef/W[1 1 1]/Size 9/Filter/FlateDecode", zeros)
            .Raw(FormattableString.Invariant($"startxref\n{start}\n%%EOF")).BuildWithoutTable();
        Opened.Error(bytes, Options).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void Millions_of_values_are_refused()
    {
        var body = $"[{string.Concat(Enumerable.Repeat("0 ", 900_000))}]";
        var builder = PdfBuilder.OnePage();
        for (var number = 5; number < 20; number++)
            builder.Object(number, body);
        var file = Opened.File(builder.Build());
        var act = () =>
        {
            for (var number = 5; number < 20; number++)
                file.Resolve(PdfValue.Reference(number));
        };
        act.Should().Throw<UnreadableDocumentException>().Which.Reason.Should().Be(UnreadableReason.TooLarge);
    }

    private static byte[] Compressed()
    {
        var builder = new PdfBuilder().Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
            .Stream(4, "/Filter/FlateDecode", PdfBuilder.Deflate("BT (some text that repeats, repeats) Tj ET"))
            .ObjectStream(5, "", (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Kids[3 0 R]>>"));
        return builder.BuildWithStream(6, "/Root 1 0 R", default, (2, 5, 0), (2, 5, 1),
            (1, builder.OffsetOf(3), 0), (1, builder.OffsetOf(4), 0), (1, builder.OffsetOf(5), 0));
    }

    // True when the file was read or refused as it should be; any other exception fails the test.
    private static bool ReadAll(byte[] bytes)
    {
        try
        {
            var file = PdfFile.Open(bytes, Options, CancellationToken.None);
            foreach (var number in file.AllObjectNumbers())
                if (file.Resolve(PdfValue.Reference(number)).AsStream is { } stream)
                    file.Decode(stream);
            return PageTree.Read(file).Count > 0;
        }
        catch (UnreadableDocumentException error)
        {
            return error.Message.Length > 0;
        }
    }
}
