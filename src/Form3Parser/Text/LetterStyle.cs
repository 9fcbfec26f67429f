namespace Form3Parser.Text;

/// <summary>What letters that are drawn one after the other have in common: all but their text and their ends along the line.</summary>
/// <param name="Top">The upper edge of their advance boxes, in points from the page's upper edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Baseline">The y of their baseline.</param>
/// <param name="PointSize">The size of their font on the page, in points.</param>
/// <param name="FontName">The name of their font without the subset's prefix; empty when it has none.</param>
/// <param name="Angle">The direction of writing in degrees clockwise from left to right.</param>
public readonly record struct LetterStyle(double Top, double Bottom, double Baseline, double PointSize, string FontName, double Angle)
{
    /// <summary>The same with its baseline elsewhere.</summary>
    public LetterStyle At(double baseline) => this with
    {
        Top = Top + (baseline - Baseline), Bottom = Bottom + (baseline - Baseline), Baseline = baseline,
    };
}
