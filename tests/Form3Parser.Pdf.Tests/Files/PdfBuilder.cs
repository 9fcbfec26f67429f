using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Form3Parser.Pdf.Tests.Files;

/// <summary>Writes small PDFs, sound or broken, object by object. Text stands for bytes (Latin-1).</summary>
internal sealed class PdfBuilder
{
    private readonly StringBuilder _text = new("%PDF-1.7\n");
    private readonly SortedDictionary<int, int> _offsets = [];

    public int Length => _text.Length;

    /// <summary>A document of one page whose content is as given; objects 1 to 4.</summary>
    public static PdfBuilder OnePage(string content = "BT ET") => new PdfBuilder()
        .Object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .Object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>")
        .Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
        .Stream(4, "", content);

    public PdfBuilder Object(int number, string body)
    {
        _offsets[number] = _text.Length;
        return Raw(Invariant($"{number} 0 obj\n{body}\nendobj\n"));
    }

    public PdfBuilder Stream(int number, string entries, string data) =>
        Object(number, Invariant($"<</Length {data.Length}{entries}>>\nstream\n{data}\nendstream"));

    /// <summary>An object stream holding the objects in their order.</summary>
    public PdfBuilder ObjectStream(int number, string entries, params (int Number, string Body)[] objects)
    {
        var index = new StringBuilder();
        var bodies = new StringBuilder();
        foreach (var (inner, body) in objects)
        {
            index.Append(CultureInfo.InvariantCulture, $"{inner} {bodies.Length} ");
            bodies.Append(body).Append(' ');
        }
        var data = Deflate(index.ToString() + bodies);
        return Stream(number, Invariant($"/Type/ObjStm/N {objects.Length}/First {index.Length}/Filter/FlateDecode{entries}"), data);
    }

    public PdfBuilder Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Where an object was written last.</summary>
    public int OffsetOf(int number) => _offsets[number];

    /// <summary>Closes the file with a table of all objects so far.</summary>
    public byte[] Build(string trailer = "/Root 1 0 R", Func<string, string>? spoil = null)
    {
        var start = _text.Length;
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in _offsets)
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {_offsets.Keys.Last() + 1}{trailer}>>\n");
        table.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Bytes(_text + (spoil is null ? table.ToString() : spoil(table.ToString())));
    }

    /// <summary>Closes the file with a cross-reference stream of the rows, each of which is (kind, 32-bit value, byte).</summary>
    public byte[] BuildWithStream(int number, string entries, params (byte Kind, int Second, byte Third)[] rows)
    {
        var data = new StringBuilder();
        foreach (var (kind, second, third) in rows)
            data.Append((char)kind).Append((char)(second >> 24 & 255)).Append((char)(second >> 16 & 255))
                .Append((char)(second >> 8 & 255)).Append((char)(second & 255)).Append((char)third);
        var start = _text.Length;
        Stream(number, Invariant($"/Type/XRef/W[1 4 1]/Size {rows.Length}/Filter/FlateDecode{entries}"), Deflate(data.ToString()));
        return Bytes(_text + Invariant($"startxref\n{start}\n%%EOF\n"));
    }

    /// <summary>The file as it is, without any table.</summary>
    public byte[] BuildWithoutTable() => Bytes(_text.ToString());

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Deflate(string text)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal))
            deflate.Write(Bytes(text));
        return Encoding.Latin1.GetString(output.ToArray());
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
