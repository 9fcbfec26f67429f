namespace Form3Parser.Text;

/// <summary>
/// A straight horizontal or vertical line of the page: a stroke, or a thin filled rectangle; pieces that continue each other
/// are joined.
/// </summary>
/// <param name="Box">The line with its thickness.</param>
public readonly record struct Rule(Rect Box)
{
    /// <summary>True for a line that is wider than it is high.</summary>
    public bool IsHorizontal => Box.Width >= Box.Height;
}
