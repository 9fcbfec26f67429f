namespace Form3Parser.Pdf.Content;

/// <summary>How a path comes to a point.</summary>
internal enum PathStep : byte
{
    Move,
    Line,
    Curve,
}
