using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>
/// The W or W2 array of a CIDFont with its default (ISO 32000-2, 9.7.4.3): advances by CID, 1 is the font's size.
/// </summary>
internal sealed class CidWidths
{
    private const double Thousandth = 0.001;
    private const double UsualWidth = 1000;

    /// <summary>What a width and the range it is for take, in bytes.</summary>
    private const long WidthBytes = 24;
    private const double UsualVertical = -1000;

    private readonly CodeRanges<double>? _widths;

    private CidWidths(PdfArray? array, int valuesPerGlyph, double otherwise, IObjectSource objects)
    {
        Usual = otherwise * Thousandth;
        // Many fonts may share one long array.
        _widths = array?.Parsed as CodeRanges<double>;
        if (array is null || _widths is not null)
            return;
        _widths = new();
        Read(array, _widths, valuesPerGlyph, objects);
        objects.Charge(_widths.Count * WidthBytes);
        array.Parsed = _widths;
    }

    /// <summary>The advances in horizontal writing.</summary>
    public static CidWidths Horizontal(PdfDictionary font, IObjectSource objects)
    {
        var array = objects.Resolve(font[FontKeys.CidWidths]).AsArray;
        return new(array, 1, NumberOr(UsualWidth, objects.Resolve(font[FontKeys.DefaultWidth])), objects);
    }

    /// <summary>The advances in vertical writing, which are negative.</summary>
    public static CidWidths Vertical(PdfDictionary font, IObjectSource objects)
    {
        var pair = objects.Resolve(font[FontKeys.DefaultVertical]).AsArray;
        var otherwise = pair is null ? PdfValue.Null : objects.Resolve(pair[1]);
        return new(objects.Resolve(font[FontKeys.VerticalWidths]).AsArray, 3, NumberOr(UsualVertical, otherwise), objects);
    }

    /// <summary>The advance of glyphs that the array does not have.</summary>
    public double Usual { get; }

    public double Of(int cid) => _widths is not null && _widths.TryFind((uint)cid, out var width, out _) ? width : Usual;

    private static double NumberOr(double usual, PdfValue value) => value.IsNumber ? value.Number : usual;

    // "first [w w w]" or "first last w"; of the three numbers for vertical writing the advance comes first.
    private static void Read(PdfArray array, CodeRanges<double> widths, int step, IObjectSource objects)
    {
        for (var i = 0; i + 1 < array.Count;)
        {
            var first = objects.Resolve(array[i]);
            var second = objects.Resolve(array[i + 1]);
            if (!first.IsNumber)
            {
                i++;
            }
            else if (second.AsArray is { } list)
            {
                for (var j = 0; j < list.Count; j += step)
                    Add(widths, first.ToInt() + (long)j / step, 0, objects.Resolve(list[j]));
                i += 2;
            }
            else
            {
                Add(widths, first.ToInt(), (long)second.ToInt() - first.ToInt(), objects.Resolve(array[i + 2]));
                i += 2 + step;
            }
        }
    }

    private static void Add(CodeRanges<double> widths, long first, long more, PdfValue width)
    {
        if (first is >= 0 and <= 0xFFFF && more >= 0 && width.IsNumber)
            widths.Add((uint)first, (uint)Math.Min(first + more, 0xFFFF), width.Number * Thousandth);
    }
}
