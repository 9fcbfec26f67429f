using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Some printers cut a page through the middle of a line or a row and print what is cut on both pages, each half visible on
/// one. The words that stand on both are taken once, and tell how the pages fit together.
/// </summary>
internal static class PageOverlap
{
    /// <summary>Two places are the same when they differ by less than this, in points.</summary>
    private const double Same = 0.6;

    /// <summary>So many words are repeated at the most: those of a tall row of a table.</summary>
    private const int MostRepeated = 400;

    /// <summary>So many words of a page are like the last one of the page before and in its column: one in each row of a table.</summary>
    private const int MostTwins = 60;

    /// <summary>The words at the head of a page that repeat the foot of the one before.</summary>
    /// <param name="before">The content of the page before; empty for the first page.</param>
    /// <param name="page">The content of the page.</param>
    /// <param name="isRough">Whether places are known only to the cell of a character; then words alone tell.</param>
    /// <returns>Null when nothing is repeated.</returns>
    public static Overlap? Find(IReadOnlyList<Word> before, IReadOnlyList<Word> page, bool isRough = false)
    {
        if (before.Count == 0 || page.Count == 0)
            return null;
        if (isRough)
            return FindLine(before, page);
        var last = before.MaxBy(w => w.Baseline)!;
        var twins = page.Where(w => IsTwin(last, w, last.Baseline - w.Baseline)).Take(MostTwins).ToList();
        if (twins.Count == 0)
            return null;
        var head = page.OrderBy(w => w.Baseline).Take(MostRepeated + 1).ToList();
        var foot = before.OrderByDescending(w => w.Baseline).Take(2 * MostRepeated).ToLookup(w => w.Text);
        foreach (var twin in twins)
        {
            var shift = last.Baseline - twin.Baseline;
            // Everything on the page down to the twin's line must stand on the page before as well, at the same distance.
            var repeated = head.TakeWhile(w => w.Baseline <= twin.Baseline + Same).ToHashSet();
            if (repeated.Count <= MostRepeated && repeated.All(w => foot[w.Text].Any(b => IsTwin(b, w, shift)))
                && IsOneCut(repeated, before, shift) && Judge(repeated) is { } isDoubtful)
                return new Overlap(repeated, shift, isDoubtful);
        }
        return null;
    }

    // One cut goes through all that is repeated, and what it goes through is repeated: of a line of prose that only begins
    // as the one before, the rest is missing.
    private static bool IsOneCut(HashSet<Word> repeated, IReadOnlyList<Word> before, double shift)
    {
        double top = repeated.Max(w => w.Box.Top), bottom = repeated.Min(w => w.Box.Bottom);
        if (top > bottom + CutSlack * repeated.Max(w => w.PointSize))
            return false;
        return before.All(b => b.Box.Top - shift > Math.Min(top, bottom) + Same || b.Box.Bottom - shift < Math.Max(top, bottom) - Same
            || repeated.Any(w => IsTwin(b, w, shift)));
    }

    /// <summary>Printers repeat lines that they only nearly cut: so far from the cut, in font sizes.</summary>
    private const double CutSlack = 0.3;

    /// <summary>Whether a rule stands below the words on the first page, or above them on the second: then they are two rows.</summary>
    public static bool IsRuledOff(Overlap overlap, Page before, Page page)
    {
        Rect first = overlap.Repeated.Select(w => w.Box).Aggregate((a, b) => a.Union(b)), last = first.Down(overlap.Shift);
        return before.Rules.Any(r => r.IsHorizontal && Crosses(r.Box, last) && r.Box.CenterY > last.CenterY)
            || page.Rules.Any(r => r.IsHorizontal && Crosses(r.Box, first) && r.Box.CenterY < first.CenterY);
    }

    /// <summary>Whether the words go on from a line right above them on the first page, as those of one cell do.</summary>
    public static bool GoesOn(Overlap overlap, IReadOnlyList<Word> before)
    {
        var first = overlap.Repeated.MinBy(w => w.Box.Left)!;
        return before.Any(w => Math.Abs(w.Box.Left - first.Box.Left) < Same
            && first.Baseline + overlap.Shift - w.Baseline is var pitch && pitch > Same && pitch < LinePitch * w.PointSize);
    }

    /// <summary>The lines of one cell stand closer than this, in font sizes.</summary>
    private const double LinePitch = 1.5;

    /// <summary>Whether the words are those of a table's row: two rows are alike more often than two sentences.</summary>
    public static bool IsRow(Overlap overlap)
    {
        var words = overlap.Repeated.OrderBy(w => w.Box.Left).ToList();
        return Enumerable.Range(1, words.Count - 1).Any(i => words[i].Box.Left - words[i - 1].Box.Right > CellGap * words[i].PointSize);
    }

    /// <summary>Words further apart on a line stand in cells of their own, in font sizes.</summary>
    private const double CellGap = 2;

    private static bool Crosses(Rect rule, Rect words) => rule.Left < words.CenterX && rule.Right > words.CenterX;

    private static Overlap? FindLine(IReadOnlyList<Word> before, IReadOnlyList<Word> page)
    {
        double last = before.Max(w => w.Baseline), first = page.Min(w => w.Baseline);
        var repeated = page.Where(w => w.Baseline == first).ToHashSet();
        return Judge(repeated) is { } isDoubtful && repeated.Select(w => w.Text).SequenceEqual(before.Where(w => w.Baseline == last).Select(w => w.Text))
            ? new Overlap(repeated, last - first, isDoubtful) : null;
    }

    // A cut line stands where no printer sets a whole line: at the very edge of the sheet. Further down two rows or sentences
    // may be alike; the more words are, and on more than one line, the less likely. Null when it is chance.
    private static bool? Judge(HashSet<Word> repeated)
    {
        if (repeated.Min(w => w.Box.Top - EdgeShare * w.PointSize) < 0)
            return false;
        return repeated.Count >= ManyWords || repeated.Max(w => w.Baseline) - repeated.Min(w => w.Baseline) > repeated.Max(w => w.PointSize) ? true : null;
    }

    /// <summary>So many words on one line are hardly the same by chance.</summary>
    private const int ManyWords = 2;

    /// <summary>How near to the sheet's edge a cut line stands, in font sizes.</summary>
    private const double EdgeShare = 0.9;

    private static bool IsTwin(Word word, Word twin, double shift) =>
        word.Text == twin.Text && Math.Abs(word.Box.Left - twin.Box.Left) < Same && Math.Abs(word.Baseline - twin.Baseline - shift) < Same;
}
