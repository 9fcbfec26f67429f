namespace Form3Parser.Text;

/// <summary>What is drawn no larger than a letter and is no level or upright line: a cross, a filled square, a small picture.</summary>
/// <param name="Box">Where it is drawn.</param>
/// <param name="Ink">1 for what is drawn with lines or fillings; for a picture the share of it that is dark.</param>
public readonly record struct Shape(Rect Box, double Ink);
