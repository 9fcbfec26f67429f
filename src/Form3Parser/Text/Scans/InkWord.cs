namespace Form3Parser.Text.Scans;

/// <summary>A word as ink on the page, and what the text layer says of it.</summary>
internal sealed class InkWord(List<Glyph> glyphs)
{
    /// <summary>The letters from the left; never empty.</summary>
    public List<Glyph> Glyphs { get; } = glyphs;

    public PixelBox Box { get; } = glyphs.Select(g => g.Box).Aggregate((a, b) => a.Union(b));

    /// <summary>The word of the text layer; null for ink that it says nothing of.</summary>
    public Word? Word { get; init; }
}
