using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>
/// How the glyphs of a CIDFont stand in a column (W2 and DW2; ISO 32000-2, 9.7.4.3), 1 is the font's size. Of the vector from a
/// glyph's one origin to the other only what leads across the column is kept: along it a letter's box is its advance.
/// </summary>
internal sealed class CidColumns(PdfDictionary font, CidWidths widths, IObjectSource objects)
{
    private const double Thousandth = 0.001;
    private const double UsualAdvance = -1000;

    /// <summary>How many numbers W2 has for a glyph: its advance, and its vector across and along the column.</summary>
    private const int NumbersPerGlyph = 3;

    private readonly CodeRanges<(double Advance, double Across)>? _columns = CidArray.Read(
        objects.Resolve(font[FontKeys.VerticalWidths]).AsArray, NumbersPerGlyph,
        static numbers => (numbers[0] * Thousandth, numbers[1] * Thousandth), objects);

    private readonly double _usual =
        (objects.Resolve(objects.Resolve(font[FontKeys.DefaultVertical]).AsArray?[1] ?? default) is { IsNumber: true } advance
            ? advance.Number : UsualAdvance) * Thousandth;

    /// <summary>The advance of a glyph, negative downwards.</summary>
    public double Advance(int cid) => TryFind(cid, out var found) ? found.Advance : _usual;

    /// <summary>How far right of the column's middle a glyph's middle is; 0 where the font does not say.</summary>
    public double Aside(int cid) => TryFind(cid, out var found) && double.IsFinite(found.Across) ? widths.Of(cid) / 2 - found.Across : 0;

    private bool TryFind(int cid, out (double Advance, double Across) found)
    {
        found = default;
        return _columns is not null && _columns.TryFind((uint)cid, out found, out _);
    }
}
