using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>An affine map (ISO 32000-2, 8.3.4): x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much lengths grow on the average.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    public bool IsFinite => double.IsFinite(A + B + C + D + E + F);

    /// <summary>First this, then <paramref name="next"/>.</summary>
    public Matrix Then(in Matrix next) => new(
        A * next.A + B * next.C, A * next.B + B * next.D,
        C * next.A + D * next.C, C * next.B + D * next.D,
        E * next.A + F * next.C + next.E, E * next.B + F * next.D + next.F);

    /// <summary>A point that this maps to, after a move in the space it maps from.</summary>
    public (double X, double Y) Move((double X, double Y) point, double x, double y) =>
        (x * A + y * C + point.X, x * B + y * D + point.Y);

    /// <summary>The same map, its outcome turned counterclockwise by so many degrees about a point (y grows downwards).</summary>
    public Matrix TurnedBack(double degrees, (double X, double Y) about)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return Then(new(1, 0, 0, 1, -about.X, -about.Y)).Then(new(cos, -sin, sin, cos, about.X, about.Y));
    }

    public (double X, double Y) Map(double x, double y) => (x * A + y * C + E, x * B + y * D + F);

    /// <summary>The smallest upright rectangle around the image of a rectangle.</summary>
    public Rect Map(in Rect box)
    {
        var (x0, y0) = Map(box.Left, box.Top);
        var (x1, y1) = Map(box.Right, box.Bottom);
        if ((B == 0 && C == 0) || (A == 0 && D == 0))
            return Upright(x0, y0, x1, y1);
        var (x2, y2) = Map(box.Left, box.Bottom);
        var (x3, y3) = Map(box.Right, box.Top);
        return Upright(x0, y0, x1, y1).Union(Upright(x2, y2, x3, y3));
    }

    /// <summary>The rectangle between two opposite corners.</summary>
    public static Rect Upright(double x0, double y0, double x1, double y1) =>
        new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));

    /// <summary>The matrix of six numbers; no change for anything else.</summary>
    public static Matrix From(PdfArray? array, IObjectSource objects)
    {
        if (array is not { Count: >= 6 })
            return Identity;
        double At(int i) => objects.Resolve(array[i]).Number;
        return new(At(0), At(1), At(2), At(3), At(4), At(5));
    }
}
