using System.Buffers;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Frames that are typed, not drawn: rows of dashes and upright bars below each other, as text filings have them that were
/// printed letter by letter. They are the rules they stand for.
/// </summary>
internal static class TypedFrames
{
    /// <summary>Fewer dashes are a word, such as what stands for "none".</summary>
    private const int FewestDashes = 6;

    /// <summary>So many rows of dashes and bars in a document make frames; fewer may be anything.</summary>
    private const int FewestPieces = 6;

    /// <summary>Bars of one line stand no further apart, baseline to baseline, in font sizes: a line between them is left blank.</summary>
    private const double Reach = 2.6;

    /// <summary>The middles of bars of one line are one within this, in points.</summary>
    private const double SameEdge = 1;

    /// <summary>How thick a typed line counts as, in points.</summary>
    private const double Thickness = 0.5;

    /// <summary>The pages with their typed frames as rules.</summary>
    public static IReadOnlyList<Page> Read(IReadOnlyList<Page> pages) => HasFrames(pages) ? [.. pages.Select(Read)] : pages;

    private static bool HasFrames(IReadOnlyList<Page> pages)
    {
        var pieces = 0;
        foreach (var page in pages)
            if (!page.IsRough)
                foreach (var word in page.Words)
                    if (word.Angle == 0 && (IsBars(word.Text) || IsDashes(word.Text)) && ++pieces == FewestPieces)
                        return true;
        return false;
    }

    private static Page Read(Page page)
    {
        var rules = new List<Rule>(page.Rules);
        var words = new List<Word>();
        var bars = new List<Word>();
        foreach (var word in page.Words)
            if (word.Angle == 0 && IsDashes(word.Text))
                rules.Add(new Rule(new Rect(word.Box.Left, word.Box.CenterY, word.Box.Right, word.Box.CenterY + Thickness)));
            else if (word.Angle == 0 && IsBars(word.Text))
                bars.Add(word);
            else
                words.Add(WithoutBars(word, bars));
        rules.AddRange(Upright(bars));
        return page with { Words = words, Rules = rules };
    }

    // A full cell leaves no space before the bar that ends it.
    private static Word WithoutBars(Word word, List<Word> bars)
    {
        var letter = word.Box.Width / word.Text.Length;
        if (word.Angle == 0 && word.Text.Length > 1 && word.Text[^1] == '|')
        {
            bars.Add(word with { Text = "|", Box = word.Box with { Left = word.Box.Right - letter } });
            word = word with { Text = word.Text[..^1], Box = word.Box with { Right = word.Box.Right - letter } };
        }
        if (word.Angle == 0 && word.Text.Length > 1 && word.Text[0] == '|')
        {
            bars.Add(word with { Text = "|", Box = word.Box with { Right = word.Box.Left + letter } });
            word = word with { Text = word.Text[1..], Box = word.Box with { Left = word.Box.Left + letter } };
        }
        return word;
    }

    // Bars below each other are one line, which reaches to the rows of dashes above and below.
    private static IEnumerable<Rule> Upright(List<Word> bars)
    {
        bars.Sort((a, b) => Math.Abs(a.Box.CenterX - b.Box.CenterX) > SameEdge ? a.Box.CenterX.CompareTo(b.Box.CenterX) : a.Baseline.CompareTo(b.Baseline));
        for (int start = 0, end; start < bars.Count; start = end)
        {
            var first = bars[start];
            for (end = start + 1; end < bars.Count && Math.Abs(bars[end].Box.CenterX - first.Box.CenterX) <= SameEdge
                && bars[end].Baseline - bars[end - 1].Baseline < Reach * first.PointSize; end++)
            {
            }
            var x = first.Box.CenterX;
            yield return new Rule(new Rect(x, first.Box.Top - first.PointSize / 2, x + Thickness, bars[end - 1].Box.Bottom + first.PointSize / 2));
        }
    }

    private static bool IsBars(string text) => text is "|" or "||" or "│" or "║" or "¦";

    private static bool IsDashes(string text) => text.Length >= FewestDashes && text.AsSpan().ContainsAny('-', '=', '─') && !text.AsSpan().ContainsAnyExcept(Lines);

    private static readonly SearchValues<char> Lines = SearchValues.Create("-=+─═┼┬┴├┤┌┐└┘");
}
