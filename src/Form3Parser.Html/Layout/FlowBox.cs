namespace Form3Parser.Html.Layout;

/// <summary>Parts below each other.</summary>
internal sealed class FlowBox : Box
{
    /// <summary>The room between two paragraphs beside that between lines, in points.</summary>
    private const double ParagraphGap = 5;

    private readonly List<(Box Box, double Top)> _parts = [];

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Adds a part below the others.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isApart">Whether it is a paragraph of its own.</param>
    public void Add(Box part, bool isApart)
    {
        var top = Height + (isApart && _parts.Count > 0 ? ParagraphGap : 0);
        _parts.Add((part, top));
        Width = Math.Max(Width, part.Width);
        Height = top + part.Height;
    }

    public override void Draw(Canvas canvas, double x, double y)
    {
        foreach (var (part, top) in _parts)
            part.Draw(canvas, x, y + top);
    }
}
