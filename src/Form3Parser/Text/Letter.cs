namespace Form3Parser.Text;

/// <summary>One shown glyph of an upright page.</summary>
/// <param name="Text">What it stands for: one character, several for a ligature.</param>
/// <param name="Box">Its advance box: from its origin to the next one's, and from the font's descent to its ascent.</param>
/// <param name="Baseline">The y of its baseline, in points from the page's upper edge.</param>
/// <param name="PointSize">The size of its font on the page, in points.</param>
/// <param name="FontName">The name of its font without the subset's prefix; empty when it has none.</param>
/// <param name="Angle">The direction of writing in degrees clockwise from left to right: 0 for all but rotated text.</param>
public readonly record struct Letter(
    string Text, Rect Box, double Baseline, double PointSize, string FontName, double Angle = 0);
