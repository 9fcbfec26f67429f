namespace Form3Parser.Text.Scans;

/// <summary>Where on its line a letter stands: how far its edges are above the baseline, in font sizes.</summary>
internal readonly record struct LetterPlace(float Top, float Bottom)
{
    public static LetterPlace Of(in PixelBox box, double baseline, double size) =>
        new((float)((baseline - box.Top) / size), (float)((baseline - box.Bottom) / size));

    /// <summary>How far the edges are apart, in font sizes.</summary>
    public double Distance(LetterPlace other) => Math.Abs(Top - other.Top) + Math.Abs(Bottom - other.Bottom);
}
