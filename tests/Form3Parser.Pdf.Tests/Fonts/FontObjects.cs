using System.Text;
using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Fonts;

/// <summary>A few objects in memory, and short words to make them with.</summary>
internal sealed class FontObjects : IObjectSource
{
    private readonly Dictionary<int, PdfValue> _objects = [];

    /// <summary>How many streams were decoded.</summary>
    public int Decoded { get; private set; }

    public PdfValue Resolve(PdfValue value)
    {
        for (var i = 0; value.Kind == PdfKind.Reference; i++)
            value = i < 10 ? _objects.GetValueOrDefault(value.ReferenceNumber) : PdfValue.Null;
        return value;
    }

    /// <summary>What was noted of the document.</summary>
    public List<string> Oddities { get; } = [];

    public void Charge(long bytes)
    {
    }

    public void Note(string oddity) => Oddities.Add(oddity);

    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        Decoded++;
        return stream.Raw;
    }

    /// <summary>A composite font with such a descendant.</summary>
    public PdfFont Composite(PdfValue encoding, params (string, PdfValue)[] descendant) => FontFactory.Create(
        Dictionary(("Subtype", Name("Type0")), ("Encoding", encoding), ("DescendantFonts", Array(Inner(descendant)))), this);

    public PdfValue Define(int number, PdfValue value)
    {
        _objects[number] = value;
        return PdfValue.Reference(number);
    }

    public static PdfDictionary Dictionary(params (string Key, PdfValue Value)[] entries)
    {
        var dictionary = new PdfDictionary();
        foreach (var (key, value) in entries)
            dictionary.Add(key, value);
        return dictionary;
    }

    public static PdfValue Inner(params (string Key, PdfValue Value)[] entries) => PdfValue.Dictionary(Dictionary(entries));

    public static PdfValue Name(string name) => PdfValue.Name(name);

    public static PdfValue Number(double number) =>
        number == Math.Floor(number) ? PdfValue.Integer((long)number) : PdfValue.Real(number);

    public static PdfValue Array(params PdfValue[] items) => PdfValue.Array(new PdfArray(items));

    public static PdfValue Numbers(params double[] numbers) => Array([.. numbers.Select(Number)]);

    public static PdfValue Stream(byte[] bytes, params (string Key, PdfValue Value)[] entries) =>
        PdfValue.Stream(new PdfStream(Dictionary(entries), bytes, 0, 0));

    public static PdfValue Stream(string text, params (string Key, PdfValue Value)[] entries) =>
        Stream(Encoding.Latin1.GetBytes(text), entries);

    /// <summary>All of a string's text.</summary>
    public static string TextOf(PdfFont font, params byte[] codes)
    {
        var text = "";
        for (var rest = codes.AsSpan(); rest.Length > 0;)
        {
            var glyph = font.Next(rest);
            text += glyph.Text;
            rest = rest[glyph.Length..];
        }

        return text;
    }

    public static string TextOf(PdfFont font, string codes) => TextOf(font, Encoding.Latin1.GetBytes(codes));

    /// <summary>The advances of a string's glyphs, each rounded to a millionth.</summary>
    public static double[] AdvancesOf(PdfFont font, params byte[] codes)
    {
        var advances = new List<double>();
        for (var rest = codes.AsSpan(); rest.Length > 0;)
        {
            var glyph = font.Next(rest);
            advances.Add(Math.Round(glyph.Advance, 6));
            rest = rest[glyph.Length..];
        }

        return [.. advances];
    }
}
