namespace Form3Parser.Sources.PlainText;

/// <summary>
/// How high lines of text stood on paper. Two lines in one column stood at least a line apart; lines that share no column may
/// be halves of one row, centred beside each other, and stand half a line apart. Where that leaves room, a line stands in
/// the middle between the highest and the lowest place it could have.
/// </summary>
internal static class LineHeights
{
    /// <summary>Lines of one column stand this far apart, in font sizes: what browsers set.</summary>
    private const double Pitch = 1.2;

    /// <summary>The least that two lines stand apart, in font sizes.</summary>
    private const double HalfPitch = 0.6;

    /// <summary>
    /// What blank lines between two lines of a column add, in font sizes: enough to part paragraphs and no more, for converters
    /// write blank lines also where another column's line came between.
    /// </summary>
    private const double Blank = 0.26;

    /// <summary>Columns beyond this one, counted in characters, are taken for one.</summary>
    private const int LastColumn = 4_096;

    /// <summary>The lines' heights below the first, in font sizes, rising.</summary>
    public static double[] Of(IReadOnlyList<CharacterLine> lines)
    {
        var down = Descend(lines, isReversed: false);
        var up = Descend(lines, isReversed: true);
        var total = down.Length > 0 ? down[^1] : 0;
        return [.. down.Select((y, i) => (y + total - up[i]) / 2)];
    }

    // Each line as near as it can be to the one at which the descent begins.
    private static double[] Descend(IReadOnlyList<CharacterLine> lines, bool isReversed)
    {
        var heights = new double[lines.Count];
        var width = lines.Count == 0 ? 0 : Math.Min(LastColumn, lines.Max(l => l.Segments.Max(s => s.To))) + 1;
        var reached = new double[width];
        var blanks = new int[width];
        Array.Fill(reached, double.NegativeInfinity);
        var y = -HalfPitch;
        for (var step = 0; step < lines.Count; step++)
        {
            var i = isReversed ? lines.Count - 1 - step : step;
            var line = lines[i];
            y += HalfPitch;
            foreach (var (from, to) in line.Segments)
                for (var c = Math.Min(from, LastColumn); c < Math.Min(to, LastColumn + 1); c++)
                    y = Math.Max(y, reached[c] + Pitch + Blank * Math.Abs(line.Blanks - blanks[c]));
            foreach (var (from, to) in line.Segments)
                for (var c = Math.Min(from, LastColumn); c < Math.Min(to, LastColumn + 1); c++)
                    (reached[c], blanks[c]) = (y, line.Blanks);
            heights[i] = y;
        }
        return heights;
    }
}
