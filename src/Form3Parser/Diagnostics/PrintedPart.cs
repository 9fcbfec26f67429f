namespace Form3Parser.Diagnostics;

/// <summary>Words of a field that stand on one line of a page.</summary>
/// <param name="Page">The page's number in its file, from 1.</param>
/// <param name="X">The left edge of the rectangle around them, in points from the left edge of the upright page.</param>
/// <param name="Y">Its upper edge, in points from the upper edge of the page.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Text">The words as printed, the marks of notes among them, parted as they are on the page.</param>
public sealed record PrintedPart(int Page, double X, double Y, double Width, double Height, string Text);
