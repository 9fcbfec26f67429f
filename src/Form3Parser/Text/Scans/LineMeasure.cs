namespace Form3Parser.Text.Scans;

/// <summary>The size of a word's letters and the line that they stand on, in pixels.</summary>
internal readonly record struct LineMeasure(double Size, double Baseline)
{
    /// <summary>What a word's letters say where each is known; null where they say nothing.</summary>
    public static LineMeasure? OfKnown(List<Glyph> glyphs, string text)
    {
        if (text.Length != glyphs.Count)
            return null;
        var (sizes, bottoms) = (new List<double>(), new List<double>());
        for (var i = 0; i < text.Length; i++)
        {
            if (LetterHeights.SizeOf(text[i], glyphs[i].Box.Height) is { } size)
                sizes.Add(size);
            if (LetterHeights.StandsOnLine(text[i]))
                bottoms.Add(glyphs[i].Box.Bottom);
        }
        return sizes.Count > 0 && bottoms.Count > 0 ? new LineMeasure(Median(sizes), Median(bottoms)) : null;
    }

    /// <summary>What a word's ink says where its letters are not known.</summary>
    /// <param name="glyphs">The letters.</param>
    /// <param name="size">Their size, where it is known; null takes the tallest for a capital.</param>
    public static LineMeasure OfUnknown(List<Glyph> glyphs, double? size = null)
    {
        var tallest = glyphs.Max(g => g.Box.Height);
        var bottoms = glyphs.Where(g => 2 * g.Box.Height > tallest).Select(g => (double)g.Box.Bottom).ToList();
        return new LineMeasure(size ?? tallest / LetterHeights.Capital, Median(bottoms));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[(values.Count - 1) / 2];
    }
}
