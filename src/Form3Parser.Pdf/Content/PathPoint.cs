namespace Form3Parser.Pdf.Content;

/// <summary>A point of a path on the upright page, and how the path comes to it.</summary>
internal readonly record struct PathPoint(double X, double Y, PathStep Step);
