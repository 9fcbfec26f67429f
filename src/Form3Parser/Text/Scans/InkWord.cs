namespace Form3Parser.Text.Scans;

/// <summary>A word as ink on the page, and what the text layer says of it.</summary>
/// <param name="parts">The letters of each of its parts, from the left, between which there is a space; none is empty.</param>
internal sealed class InkWord(IReadOnlyList<List<Glyph>> parts)
{
    /// <summary>The parts.</summary>
    public IReadOnlyList<List<Glyph>> Parts { get; } = parts;

    /// <summary>The letters from the left.</summary>
    public List<Glyph> Glyphs { get; } = [.. parts.SelectMany(p => p)];

    public PixelBox Box { get; } = parts.SelectMany(p => p).Select(g => g.Box).Aggregate((a, b) => a.Union(b));

    /// <summary>The word of the text layer; null for ink that it says nothing of.</summary>
    public Word? Word { get; init; }
}
