using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>The widths of a CIDFont (W and DW; ISO 32000-2, 9.7.4.3): advances to the right by CID, 1 is the font's size.</summary>
internal sealed class CidWidths(PdfDictionary font, IObjectSource objects)
{
    private const double Thousandth = 0.001;
    private const double UsualWidth = 1000;

    private readonly CodeRanges<double>? _widths =
        CidArray.Read(objects.Resolve(font[FontKeys.CidWidths]).AsArray, 1, static numbers => numbers[0] * Thousandth, objects);

    private readonly double _usual =
        (objects.Resolve(font[FontKeys.DefaultWidth]) is { IsNumber: true } width ? width.Number : UsualWidth) * Thousandth;

    /// <summary>The width of a glyph, the font's usual one where the array does not have it.</summary>
    public double Of(int cid) => _widths is not null && _widths.TryFind((uint)cid, out var width, out _) ? width : _usual;
}
