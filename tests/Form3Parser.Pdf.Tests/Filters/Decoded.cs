using System.Text;
using Form3Parser.Pdf.Filters;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Filters;

/// <summary>Decodes single streams for tests.</summary>
internal static class Decoded
{
    public static byte[] Bytes(string entries, byte[] data, List<string>? oddities = null, long maxStream = 1 << 20, long maxTotal = 1 << 20)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes($"<<{entries}>>"), new NameTable());
        lexer.TryRead(out var dictionary).Should().BeTrue();
        var decoder = new StreamDecoder(new NoObjects(), new DecodeBudget(maxStream, maxTotal, CancellationToken.None), (oddities ?? []).Add);
        return decoder.Decode(data, dictionary.AsDictionary!).ToArray();
    }

    public static string Text(string entries, string data, List<string>? oddities = null) =>
        Encoding.Latin1.GetString(Bytes(entries, Encoding.Latin1.GetBytes(data), oddities));

    private sealed class NoObjects : IObjectSource
    {
        public PdfValue Resolve(PdfValue value) => value.Kind == PdfKind.Reference ? PdfValue.Null : value;

        public void Note(string oddity)
        {
        }

        public void Charge(long bytes)
        {
        }

        public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;
    }
}
