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

    /// <summary>The words on the page, and those that go on from them beyond its right edge.</summary>
    public static IReadOnlyList<Word> Keep(IReadOnlyList<Word> words, double width)
    {
        var beyond = 0;
        foreach (var word in words)
            if (word.Box.Left >= width)
                beyond++;
        return beyond == 0 ? words : [.. words.Where(new Line(words, width).Holds)];
    }

    private sealed class Line(IReadOnlyList<Word> words, double width)
    {
        private readonly List<Word> _kept = [.. words.Where(w => w.Box.Left < width && w.Box.Right > width - WordGap * w.PointSize)];

        // Words come from the left within their line, so each finds the one before it already kept.
        public bool Holds(Word word)
        {
            if (word.Box.Left < width)
                return true;
            var goesOn = _kept.Exists(k => Math.Abs(k.Baseline - word.Baseline) < SameLine * Math.Max(k.PointSize, word.PointSize)
                && word.Box.Left - k.Box.Right < WordGap * word.PointSize && word.Box.Left > k.Box.Left);
            if (goesOn)
                _kept.Add(word);
            return goesOn;
        }
    }
}
