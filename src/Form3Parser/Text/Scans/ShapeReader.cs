namespace Form3Parser.Text.Scans;

/// <summary>Reads words by the shapes of their letters, as the document's other words have them.</summary>
internal sealed class ShapeReader(IEnumerable<InkWord> words, GlyphSamples samples)
{
    /// <summary>How much further a word above or below is than one on the same line.</summary>
    private const double Across = 3;

    /// <summary>How far a word's lower edge may be off the line of the word beside it, in font sizes.</summary>
    private const double SameLine = 0.35;

    /// <summary>The most that a raised sign is high, and the least that it is above the line, in font sizes.</summary>
    private const double LowSign = 0.5, RaisedSign = 0.15;

    private readonly List<(PixelBox Box, LineMeasure Measure)> _known = [.. words
        .Select(w => (w.Box, Measure: w.Word is { } read ? LineMeasure.OfKnown(w.Glyphs, read.Text) : null))
        .Where(w => w.Measure is not null).Select(w => (w.Box, w.Measure!.Value))];

    /// <summary>The size and the line of a word.</summary>
    /// <param name="glyphs">Its letters.</param>
    /// <param name="text">What they are.</param>
    public LineMeasure Measure(List<Glyph> glyphs, string text) => LineMeasure.OfKnown(glyphs, text) ?? Measure(glyphs);

    /// <summary>What some letters are, each of them for certain; null otherwise.</summary>
    public string? Read(List<Glyph> glyphs)
    {
        var measure = Measure(glyphs);
        var (text, isCertain) = (new char[glyphs.Count], new bool[glyphs.Count]);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (samples.Read(glyphs[i].Shape, LetterPlace.Of(glyphs[i].Box, measure.Baseline, measure.Size)) is not { } read)
                return null;
            (text[i], isCertain[i]) = read;
        }
        return LookAlikes.Settle(text, isCertain) ? new string(text) : null;
    }

    /// <summary>Whether one or two letters are too low and too high for such: the asterisks of a caption.</summary>
    public bool AreRaisedSigns(List<Glyph> glyphs) => glyphs.Count <= 2 && Beside(glyphs[0].Box) is { } line
        && glyphs.TrueForAll(g => Math.Max(g.Box.Width, g.Box.Height) < LowSign * line.Size
            && line.Baseline - g.Box.Bottom < line.Size && line.Baseline - g.Box.Bottom > RaisedSign * line.Size);

    // Letters of a word have the size of those beside it more likely than one that can be told from a few of them.
    private LineMeasure Measure(List<Glyph> glyphs)
    {
        var box = glyphs.Select(g => g.Box).Aggregate((a, b) => a.Union(b));
        var beside = Beside(box);
        var own = LineMeasure.OfUnknown(glyphs, beside?.Size);
        // What hangs below the line, and touches what does not, hides it.
        return beside is { } line && Math.Abs(line.Baseline - own.Baseline) < SameLine * line.Size ? line : own;
    }

    private LineMeasure? Beside(in PixelBox box)
    {
        var (nearest, found) = (double.PositiveInfinity, (LineMeasure?)null);
        foreach (var (other, measure) in _known)
        {
            var distance = Math.Max(0, -box.OverlapX(other)) + Across * Math.Abs(box.CenterY - other.CenterY);
            if (distance < nearest && (box.OverlapX(other) <= 0 || box.OverlapY(other) <= 0))
                (nearest, found) = (distance, measure);
        }
        return found;
    }
}
