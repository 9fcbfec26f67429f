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

    public WrittenFont(PdfDictionary? font, IObjectSource objects)
    {
        var descriptor = FontDescriptor.Read(font ?? new PdfDictionary(), font ?? new PdfDictionary(), objects);
        Name = descriptor.Name;
        _metrics = StandardFont.Nearest(descriptor);
    }

    public override string Name { get; }

    public override double Ascent => _metrics.Ascent;

    public override double Descent => _metrics.Descent;

    /// <summary>The advance that all characters have, as in cells of equal width; 0 when each has its own.</summary>
    public double EqualAdvance { get; init; }

    public override Glyph Next(ReadOnlySpan<byte> text)
    {
        var c = (char)BinaryPrimitives.ReadUInt16BigEndian(text);
        if (char.IsHighSurrogate(c) && text.Length >= 4)
        {
            var rune = new string([c, (char)BinaryPrimitives.ReadUInt16BigEndian(text[2..])]);
            return new(c, 4, rune, AdvanceOf(c), false);
        }
        return new(c, 2, GlyphText.Of(c) ?? "", AdvanceOf(c), false);
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
        if (EqualAdvance > 0)
            return EqualAdvance;
        return _metrics.WidthOf(c) is { } width ? width * Thousandth : c >= FirstIdeographic ? IdeographAdvance : UsualAdvance;
    }
}
