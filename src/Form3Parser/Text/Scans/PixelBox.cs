namespace Form3Parser.Text.Scans;

/// <summary>A rectangle of a picture, in pixels; right and bottom are the first beyond it.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public double CenterX => (Left + Right) / 2.0;

    public double CenterY => (Top + Bottom) / 2.0;

    public PixelBox Union(in PixelBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>How many columns both have; negative for a gap between them.</summary>
    public int OverlapX(in PixelBox other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>How many rows both have; negative for a gap between them.</summary>
    public int OverlapY(in PixelBox other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
}
