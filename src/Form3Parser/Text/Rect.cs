namespace Form3Parser.Text;

/// <summary>A rectangle on an upright page, in points (1/72 inch) from the page's upper left corner, y growing downwards.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge, never less than <paramref name="Left"/>.</param>
/// <param name="Bottom">The lower edge, never less than <paramref name="Top"/>.</param>
public readonly record struct Rect(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Right less left.</summary>
    public double Width => Right - Left;

    /// <summary>Bottom less top.</summary>
    public double Height => Bottom - Top;

    /// <summary>Half way between left and right.</summary>
    public double CenterX => (Left + Right) / 2;

    /// <summary>Half way between top and bottom.</summary>
    public double CenterY => (Top + Bottom) / 2;

    /// <summary>Whether a point lies in the rectangle or on its edge.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The smallest rectangle around both.</summary>
    public Rect Union(Rect other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The same rectangle, further down by <paramref name="dy"/> points.</summary>
    public Rect Down(double dy) => new(Left, Top + dy, Right, Bottom + dy);
}
