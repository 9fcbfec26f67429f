namespace Form3Parser.Text.Scans;

/// <summary>Puts words that stand side by side on one baseline, and tells which of them nothing parts.</summary>
internal static class ScanLines
{
    /// <summary>How far baselines of one line differ by the grain of the picture and the skew of a word's neighbour, in font sizes.</summary>
    private const double Level = 0.15;

    /// <summary>How far apart words of one line stand, in font sizes; cells stand further apart.</summary>
    private const double WordGap = 1.5;

    /// <summary>Letters of one word stand closer, in font sizes.</summary>
    private const double LetterGap = 0.13;

    /// <summary>The words line by line from the top, from left to right in a line.</summary>
    public static IReadOnlyList<Word> Of(List<Word> words)
    {
        Settle(words);
        var placed = new List<(Word Word, double Raw)>();
        foreach (var word in words.OrderBy(w => w.Box.Left))
        {
            var left = placed.FindLast(p => IsBeside(p, word));
            var level = left.Word is null ? word : word with { Baseline = left.Word.Baseline };
            placed.Add((level with { SpaceBefore = level.SpaceBefore && !IsSolid(left.Word, level) }, word.Baseline));
        }
        return [.. placed.Select(p => p.Word).OrderBy(w => w.Baseline).ThenBy(w => w.Box.Left)];
    }

    private static bool IsBeside((Word Word, double Raw) left, Word word)
    {
        var gap = word.Box.Left - left.Word.Box.Right;
        return gap < WordGap * word.PointSize && gap > -word.PointSize
            && Math.Abs(left.Raw - word.Baseline) < Level * Math.Max(word.PointSize, left.Word.PointSize);
    }

    // Signs hang above the line or below it, so their baseline is that of the words beside them.
    private static void Settle(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var sign = words[i];
            if (sign.Text.Any(char.IsLetterOrDigit))
                continue;
            var beside = words.Where(w => w.Text.Any(char.IsLetterOrDigit) && w.Box.Top < sign.Box.CenterY && w.Box.Bottom > sign.Box.CenterY)
                .MinBy(w => Math.Max(w.Box.Left - sign.Box.Right, sign.Box.Left - w.Box.Right));
            if (beside is not null)
                words[i] = sign with { Baseline = beside.Baseline, PointSize = beside.PointSize };
        }
    }

    private static bool IsSolid(Word? left, Word word) =>
        left is not null && word.Box.Left - left.Box.Right < LetterGap * Math.Min(word.PointSize, left.PointSize);
}
