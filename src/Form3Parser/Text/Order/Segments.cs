using Form3Parser.Text.Words;

namespace Form3Parser.Text.Order;

/// <summary>Cuts the words of a page into lines, and these where their gaps are wide.</summary>
internal static class Segments
{
    /// <summary>A gap within a line from which on what follows may be another column, in parts of the larger font's size.</summary>
    public const double WideGap = 1;

    /// <summary>Baselines further apart than this are of two lines, in parts of the larger font's size.</summary>
    private const double OtherLine = 0.85;

    /// <summary>The segments of all lines, in the order of the words.</summary>
    /// <param name="words">A page's words.</param>
    /// <param name="wideGap">The gap to cut lines at, in parts of the larger font's size.</param>
    public static List<Segment> Of(IReadOnlyList<Word> words, double wideGap = WideGap)
    {
        var segments = new List<Segment>();
        var line = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i > 0)
            {
                var previous = words[i - 1];
                var startsLine = StartsLine(previous, word);
                line += startsLine ? 1 : 0;
                if (!startsLine && !IsWide(previous, word, wideGap))
                {
                    var last = segments[^1];
                    segments[^1] = last with { Count = last.Count + 1, Box = last.Box.Union(word.Box) };
                    continue;
                }
            }
            segments.Add(new Segment(i, 1, line, word.Box, word.PointSize));
        }
        return segments;
    }

    // Words of a line run from left to right, or whereto they are turned.
    private static bool StartsLine(Word previous, Word word)
    {
        if (previous.Angle != word.Angle)
            return true;
        var apart = OtherLine * Math.Max(previous.PointSize, word.PointSize);
        if (word.Angle == 0)
            return word.Box.Left < previous.Box.Left || Math.Abs(word.Baseline - previous.Baseline) > apart;
        var frame = new Frame(word.Angle);
        return frame.Ends(word.Box).U0 < frame.Ends(previous.Box).U0
            || Math.Abs(frame.Across(word.Box) - frame.Across(previous.Box)) > apart;
    }

    private static bool IsWide(Word previous, Word word, double gap) =>
        word.Angle == 0 && word.Box.Left - previous.Box.Right > gap * Math.Max(previous.PointSize, word.PointSize);
}
