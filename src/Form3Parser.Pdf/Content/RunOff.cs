using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Lines that run off the right edge of their page: printers of web pages cut wide tables there, and the file still has the
/// words. They are kept where they go on from a word on the page; other text beyond the edge is not the page's.
/// </summary>
internal static class RunOff
{
    /// <summary>The widest gap between two words of a line, in font sizes.</summary>
    private const double WordGap = 1.5;

    /// <summary>Baselines of one line differ by less, in font sizes: raised marks belong to it.</summary>
    private const double SameLine = 0.6;

    /// <summary>How many of the words kept last are asked whether they go on; of one line the nearest were kept last.</summary>
    private const int Asked = 64;

    /// <summary>The words on the page, and those that go on from them beyond its right edge.</summary>
    public static IReadOnlyList<Word> Keep(IReadOnlyList<Word> words, double width)
    {
        var beyond = 0;
        for (var i = 0; i < words.Count; i++)
            if (words[i].Box.Left >= width)
                beyond++;
        return beyond == 0 ? words : KeepLines(words, width);
    }

    // Words come line by line and from the left within their line, so each finds the one before it already kept.
    private static List<Word> KeepLines(IReadOnlyList<Word> words, double width)
    {
        var kept = new List<Word>(words.Count);
        var edge = new List<Word>();
        foreach (var word in words)
        {
            if (word.Box.Left >= width && !GoesOn(edge, word))
                continue;
            kept.Add(word);
            if (word.Box.Right > width - WordGap * word.PointSize)
                edge.Add(word);
        }
        return kept;
    }

    private static bool GoesOn(List<Word> edge, Word word)
    {
        for (var i = edge.Count - 1; i >= 0 && i >= edge.Count - Asked; i--)
        {
            var before = edge[i];
            if (Math.Abs(before.Baseline - word.Baseline) < SameLine * Math.Max(before.PointSize, word.PointSize)
                && word.Box.Left - before.Box.Right < WordGap * word.PointSize && word.Box.Left > before.Box.Left)
                return true;
        }
        return false;
    }
}
