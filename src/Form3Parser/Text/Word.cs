namespace Form3Parser.Text;

/// <summary>
/// A run of letters of one size on one baseline without a space between them. What is raised beside a larger word, a
/// footnote's mark, is a word of its own.
/// </summary>
/// <param name="Text">The letters in order of reading; never empty, no white space.</param>
/// <param name="Box">The letters' advance boxes joined.</param>
/// <param name="Baseline">The y of the baseline, in points from the page's upper edge.</param>
/// <param name="PointSize">The size of the font on the page, in points.</param>
/// <param name="FontName">The font's name; empty when unknown.</param>
/// <param name="SpaceBefore">False when nothing separates it from the word before it on its line.</param>
/// <param name="Angle">The direction of writing in degrees clockwise from left to right.</param>
public sealed record Word(
    string Text, Rect Box, double Baseline, double PointSize, string FontName, bool SpaceBefore = true, double Angle = 0);
