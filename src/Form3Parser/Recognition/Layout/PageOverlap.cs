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

    /// <summary>The words at the head of a page that repeat the foot of the one before, and how far down the page belongs.</summary>
    /// <param name="before">The content of the page before; empty for the first page.</param>
    /// <param name="page">The content of the page.</param>
    /// <param name="isRough">Whether places are known only to the cell of a character; then words alone tell.</param>
    /// <returns>Null when nothing is repeated.</returns>
    public static (HashSet<Word> Repeated, double Shift)? Find(IReadOnlyList<Word> before, IReadOnlyList<Word> page, bool isRough = false)
    {
        if (before.Count == 0 || page.Count == 0)
            return null;
        if (isRough)
            return FindLine(before, page);
        var last = before.MaxBy(w => w.Baseline)!;
        foreach (var twin in page)
        {
            var shift = last.Baseline - twin.Baseline;
            if (!IsTwin(last, twin, shift))
                continue;
            // Everything on the page down to the twin's line must stand on the page before as well, at the same distance.
            var repeated = page.Where(w => w.Baseline <= twin.Baseline + Same).ToHashSet();
            if (IsTelling(repeated) && repeated.All(w => before.Any(b => IsTwin(b, w, shift))))
                return (repeated, shift);
        }
        return null;
    }

    private static (HashSet<Word> Repeated, double Shift)? FindLine(IReadOnlyList<Word> before, IReadOnlyList<Word> page)
    {
        double last = before.Max(w => w.Baseline), first = page.Min(w => w.Baseline);
        var repeated = page.Where(w => w.Baseline == first).ToHashSet();
        return IsTelling(repeated) && repeated.Select(w => w.Text).SequenceEqual(before.Where(w => w.Baseline == last).Select(w => w.Text))
            ? (repeated, last - first) : null;
    }

    // Two rows may begin with the same two words on one line. A cut line or row repeats more, or stands where no printer sets
    // a whole line: at the very edge of the sheet.
    private static bool IsTelling(HashSet<Word> repeated) =>
        repeated.Count >= 4 || repeated.Min(w => w.Box.Top - EdgeShare * w.PointSize) < 0
        || repeated.Max(w => w.Baseline) - repeated.Min(w => w.Baseline) > repeated.Max(w => w.PointSize);

    /// <summary>How near to the sheet's edge a cut line stands, in font sizes.</summary>
    private const double EdgeShare = 0.9;

    private static bool IsTwin(Word word, Word twin, double shift) =>
        word.Text == twin.Text && Math.Abs(word.Box.Left - twin.Box.Left) < Same && Math.Abs(word.Baseline - twin.Baseline - shift) < Same;
}
