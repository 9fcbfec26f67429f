using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>A rectangle in PDF's coordinates: y upwards, and the corners in order.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    /// <summary>US Letter, in points, for a page that does not say.</summary>
    public static readonly PdfRectangle Letter = new(0, 0, 612, 792);

    /// <summary>Beyond this, in points, a coordinate is a mistake: pages end at 14,400.</summary>
    private const double MaxCoordinate = 1e6;

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>The rectangle of an array of four numbers, in whichever order its corners are; null when it has no area.</summary>
    public static PdfRectangle? Read(PdfValue value, IObjectSource objects)
    {
        if (objects.Resolve(value).AsArray is not { Count: >= 4 } array)
            return null;
        Span<double> sides = stackalloc double[4];
        for (var i = 0; i < sides.Length; i++)
        {
            var side = objects.Resolve(array[i]);
            if (!side.IsNumber || !(Math.Abs(side.Number) <= MaxCoordinate))
                return null;
            sides[i] = side.Number;
        }
        var rectangle = new PdfRectangle(
            Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
        return rectangle.HasArea ? rectangle : null;
    }

    /// <summary>What both cover; null when that is nothing.</summary>
    public PdfRectangle? Intersect(PdfRectangle other)
    {
        var both = new PdfRectangle(
            Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return both.HasArea ? both : null;
    }

    private bool HasArea => Width > 0 && Height > 0;
}
