using System.Buffers.Binary;
using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Fonts.Widths;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content.Fields;

/// <summary>
/// A font for text that the file has as text: its codes are UTF-16, its advances those of the standard font nearest to the one
/// that is asked for.
/// </summary>
internal sealed class WrittenFont : PdfFont
{
    private const double Thousandth = 0.001;

    /// <summary>The advance of characters that the standard fonts do not have; 1 is the font's size.</summary>
    private const double UsualAdvance = 0.5, IdeographAdvance = 1;

    private const char FirstIdeographic = '\u2E80';

    private readonly StandardFont _metrics;
    private readonly double[] _latin;
    private readonly double _cell;
    private Glyph _glyph;

    public WrittenFont(PdfDictionary? font, IObjectSource objects)
    {
        var descriptor = FontDescriptor.Read(font ?? new PdfDictionary(), font ?? new PdfDictionary(), objects);
        Name = descriptor.Name;
        _metrics = StandardFont.Nearest(descriptor);
        _latin = new double[128];
    }

    private WrittenFont(WrittenFont font, double cell) =>
        (Name, _metrics, _latin, _cell) = (font.Name, font._metrics, font._latin, cell);

    public override string Name { get; }

    public override double Ascent => _metrics.Ascent;

    public override double Descent => _metrics.Descent;

    /// <summary>The font with one advance for all its characters, which stand in cells; 1 is the font's size.</summary>
    public WrittenFont InCells(double advance) => new(this, advance);

    public override ref readonly Glyph Next(ReadOnlySpan<byte> text)
    {
        var c = (char)BinaryPrimitives.ReadUInt16BigEndian(text);
        var isPair = char.IsHighSurrogate(c) && text.Length >= 4;
        var shown = isPair ? new string([c, (char)BinaryPrimitives.ReadUInt16BigEndian(text[2..])]) : GlyphText.Of(c) ?? "";
        _glyph = new(c, isPair ? 4 : 2, shown, AdvanceOf(c), false);
        return ref _glyph;
    }

    /// <summary>How long a text is; 1 is the font's size.</summary>
    public double Measure(ReadOnlySpan<char> text)
    {
        var length = 0.0;
        foreach (var c in text)
            length += char.IsLowSurrogate(c) ? 0 : AdvanceOf(c);
        return length;
    }

    private double AdvanceOf(char c)
    {
        if (_cell > 0)
            return _cell;
        if (c >= _latin.Length)
            return FindAdvance(c);
        if (_latin[c] == 0)
            _latin[c] = FindAdvance(c);
        return _latin[c];
    }

    private double FindAdvance(char c) =>
        _metrics.WidthOf(c) is { } width ? width * Thousandth : c >= FirstIdeographic ? IdeographAdvance : UsualAdvance;
}
