using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Rectangles as PDF writes them: two opposite corners, in any order.</summary>
internal static class Boxes
{
    /// <summary>The rectangle in the file's own coordinates; null when there are not four finite numbers.</summary>
    public static Rect? Read(PdfValue value, IObjectSource objects)
    {
        if (objects.Resolve(value).AsArray is not { Count: >= 4 } array)
            return null;
        Span<double> corners = stackalloc double[4];
        for (var i = 0; i < corners.Length; i++)
        {
            var number = objects.Resolve(array[i]);
            if (!number.IsNumber || !double.IsFinite(number.Number))
                return null;
            corners[i] = number.Number;
        }
        return Matrix.Upright(corners[0], corners[1], corners[2], corners[3]);
    }

    /// <summary>What two rectangles share; null when that is nothing.</summary>
    public static Rect? Common(in Rect a, in Rect b)
    {
        var (left, top) = (Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top));
        var (right, bottom) = (Math.Min(a.Right, b.Right), Math.Min(a.Bottom, b.Bottom));
        return left <= right && top <= bottom ? new Rect(left, top, right, bottom) : null;
    }
}
