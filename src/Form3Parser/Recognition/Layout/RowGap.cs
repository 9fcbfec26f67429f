namespace Form3Parser.Recognition.Layout;

/// <summary>A stretch across all columns of a table that no line crosses.</summary>
/// <param name="At">The y of its middle.</param>
/// <param name="Width">How high it is, in points.</param>
/// <param name="IsBreak">Whether a page ends in it: how wide it was meant to be is not known.</param>
internal readonly record struct RowGap(double At, double Width, bool IsBreak);
