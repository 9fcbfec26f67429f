namespace Form3Parser.Text.Order;

/// <summary>Words of one line that stand close together: a line of a column, or a cell.</summary>
/// <param name="First">The place of the first word on the page.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Line">The line of the page, from 0.</param>
/// <param name="Box">The rectangle of its words.</param>
/// <param name="Size">The size of its first word's font, in points.</param>
internal readonly record struct Segment(int First, int Count, int Line, Rect Box, double Size);
