using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Notes set in two columns of a page. They are read as one: what stands in the right column is moved below the left one. A gap
/// that runs through all lines parts columns where the right one has the number of a note at its own margin, too.
/// </summary>
internal static class NoteColumns
{
    /// <summary>The least room between two columns, in font sizes: more than between two sentences of a typewriter's.</summary>
    private const double Gutter = 1.21;

    /// <summary>The gap is between these shares of the width; what stands left of the text is the numbers' column.</summary>
    private const double LeastShare = 0.3, MostShare = 0.7;

    /// <summary>How far from its margin a column's line may begin, in font sizes: rounding.</summary>
    private const double MarginSlack = 0.5;

    /// <summary>So far below the left column the right one goes on, in font sizes: whether a paragraph ends between them is not known.</summary>
    private const double Pitch = 2;

    /// <summary>Moves the words of the right columns.</summary>
    /// <param name="tokens">The words of the notes.</param>
    public static void Unfold(IReadOnlyList<Token> tokens)
    {
        double down = 0;
        foreach (var page in tokens.GroupBy(t => t.Page).OrderBy(p => p.Key))
        {
            var words = page.ToList();
            words.ForEach(t => t.Move(0, down));
            if (FindGutter(words) is not { } gutter)
                continue;
            var left = words.FindAll(t => t.Box.Left < gutter);
            var right = words.FindAll(t => t.Box.Left >= gutter);
            var by = left.Max(t => t.Baseline) + Pitch * right[0].Size - right.Min(t => t.Baseline);
            var margin = right.Min(t => t.Box.Left) - left.Min(t => t.Box.Left);
            right.ForEach(t => t.Move(-margin, by));
            down += Math.Max(0, words.Max(t => t.Baseline) - left.Max(t => t.Baseline));
        }
    }

    // Where the right column begins.
    private static double? FindGutter(List<Token> words)
    {
        double from = words.Min(t => t.Box.Left), width = words.Max(t => t.Box.Right) - from, reach = from;
        foreach (var word in words.OrderBy(t => t.Box.Left))
        {
            if (word.Box.Left - reach > Gutter * word.Size && reach > from + LeastShare * width && reach < from + MostShare * width
                && (HasNumber([.. words.Where(t => t.Box.Left >= word.Box.Left)], word.Box.Left) || AreFilled(words, reach, word.Box.Left)))
                return word.Box.Left;
            reach = Math.Max(reach, word.Box.Right);
        }
        return null;
    }

    /// <summary>Most lines of prose end within this share of their column's width from its edge.</summary>
    private const double Ragged = 0.25;

    /// <summary>This share of the lines are filled; each note's last one is not.</summary>
    private const double FilledShare = 0.5;

    /// <summary>Fewer lines may have a gap at one place by chance.</summary>
    private const int FewestLines = 3;

    // Where one note runs on into the right column, all that tells are lines of prose that end at the gap, and others that begin there.
    private static bool AreFilled(List<Token> words, double edge, double margin)
    {
        var left = TextLines.Of(words.Where(t => t.Box.Left < margin));
        var right = TextLines.Of(words.Where(t => t.Box.Left >= margin));
        var end = words.Max(t => t.Box.Right);
        return 2 * (end - margin) > edge - words.Min(t => t.Box.Left) && IsFilled(left, edge) && IsFilled(right, end)
            && right.TrueForAll(l => l[0].Box.Left < margin + MarginSlack * l[0].Size);
    }

    private static bool IsFilled(List<List<Token>> lines, double edge)
    {
        var least = edge - Ragged * (edge - lines.Min(l => l[0].Box.Left));
        return lines.Count >= FewestLines && lines.Count(l => l[^1].Box.Right > least) > FilledShare * lines.Count;
    }

    private static bool HasNumber(List<Token> words, double margin)
    {
        var lines = TextLines.Of(words);
        return lines.Exists(l => l[0].Box.Left < margin + MarginSlack * l[0].Size
            && NoteNumber.Of(l[0].Text, l.Count > 1 ? l[1].Text : "") is not null);
    }
}
