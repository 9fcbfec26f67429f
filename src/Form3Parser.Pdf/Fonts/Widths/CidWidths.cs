using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>The W or W2 array of a CIDFont with its default (ISO 32000-2, 9.7.4.3): advances by CID, 1 is the font's size.</summary>
internal sealed class CidWidths
{
    private const double Thousandth = 0.001;
    private const double UsualWidth = 1000;
    private const double UsualVertical = -1000;

    private readonly CodeRanges<double> _widths = new();
    private readonly double _default;

    private CidWidths(PdfArray? array, int valuesPerGlyph, double otherwise, IObjectSource objects)
    {
        _default = otherwise * Thousandth;
        if (array is not null)
            Read(array, valuesPerGlyph, objects);
    }

    /// <summary>The advances in horizontal writing.</summary>
    public static CidWidths Horizontal(PdfDictionary font, IObjectSource objects)
    {
        var otherwise = objects.Resolve(font[FontKeys.DefaultWidth]);
        return new(objects.Resolve(font[FontKeys.CidWidths]).AsArray, 1, otherwise.IsNumber ? otherwise.Number : UsualWidth, objects);
    }

    /// <summary>The advances in vertical writing, which are negative.</summary>
    public static CidWidths Vertical(PdfDictionary font, IObjectSource objects)
    {
        var pair = objects.Resolve(font[FontKeys.DefaultVertical]).AsArray;
        var otherwise = pair is null ? PdfValue.Null : objects.Resolve(pair[1]);
        return new(objects.Resolve(font[FontKeys.VerticalWidths]).AsArray, 3, otherwise.IsNumber ? otherwise.Number : UsualVertical, objects);
    }

    public double Of(int cid) => _widths.TryFind((uint)cid, out var width, out _) ? width : _default;

    // "first [w w w]" or "first last w"; of the three numbers for vertical writing the advance comes first.
    private void Read(PdfArray array, int step, IObjectSource objects)
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
                    Add(first.ToInt() + (long)j / step, 0, objects.Resolve(list[j]));
                i += 2;
            }
            else
            {
                Add(first.ToInt(), (long)second.ToInt() - first.ToInt(), objects.Resolve(array[i + 2]));
                i += 2 + step;
            }
        }
    }

    private void Add(long first, long more, PdfValue width)
    {
        if (first is >= 0 and <= 0xFFFF && more >= 0 && width.IsNumber)
            _widths.Add((uint)first, (uint)Math.Min(first + more, 0xFFFF), width.Number * Thousandth);
    }
}
