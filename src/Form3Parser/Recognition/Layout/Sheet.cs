using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// All pages as one: furniture set aside, each page's content right below the one before, so that a row or a note that runs
/// over a page break stands together again.
/// </summary>
internal sealed class Sheet
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly double _largest;
    private readonly CancellationToken _cancellation;

    private Sheet(
        IReadOnlyList<Token> tokens, IReadOnlyList<Token> furniture, IReadOnlyList<Rect> rules, IReadOnlyList<Link> links,
        IReadOnlyList<double> breaks, bool isRough, CancellationToken cancellation)
    {
        (_tokens, _cancellation) = (tokens, cancellation);
        _largest = tokens.Select(t => t.Size).DefaultIfEmpty(0).Max();
        Furniture = furniture;
        HorizontalRules = [.. rules.Where(r => r.Width >= r.Height).OrderBy(r => r.Top)];
        VerticalRules = [.. rules.Where(r => r.Width < r.Height).OrderBy(r => r.Left)];
        Links = links;
        PageBreaks = breaks;
        IsRough = isRough;
    }

    /// <summary>The words from the top, those of one baseline from the left, up to rounding; furniture is not among them.</summary>
    /// <exception cref="OperationCanceledException">
    /// The reading was cancelled. Looking through the words is all that takes long, so this is where it is asked.
    /// </exception>
    public IReadOnlyList<Token> Tokens()
    {
        _cancellation.ThrowIfCancellationRequested();
        return _tokens;
    }

    public IReadOnlyList<Token> Furniture { get; }

    /// <summary>The words whose baselines are about as low as this one: within a font size of the largest of them.</summary>
    public IEnumerable<Token> About(double baseline) => Between(baseline - _largest, baseline + _largest);

    /// <summary>The words whose baselines lie from one to another, from the top.</summary>
    public IEnumerable<Token> Between(double upper, double lower)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Baseline < upper)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < _tokens.Count && _tokens[low].Baseline <= lower; low++)
            yield return _tokens[low];
    }

    public IReadOnlyList<Rect> HorizontalRules { get; }

    public IReadOnlyList<Rect> VerticalRules { get; }

    public IReadOnlyList<Link> Links { get; }

    /// <summary>What is drawn no larger than a letter, as ticks are where they are no letters.</summary>
    public IReadOnlyList<DrawnShape> Shapes { get; private init; } = [];

    /// <summary>Where one page ends and the next begins, in the sheet's y.</summary>
    public IReadOnlyList<double> PageBreaks { get; }

    /// <summary>The pages that begin with what the page before ends with: one line printed twice, or two that are alike.</summary>
    public IReadOnlyList<int> DoubtfulOverlaps { get; private init; } = [];

    /// <summary>What is known of words that the printer divided at the ends of lines; null where it divides none.</summary>
    public DividedWords? Divided { get; private init; }

    /// <summary>Whether lines end inside of words without a hyphen, anywhere.</summary>
    public bool BreaksWords { get; private init; }

    /// <summary>Whether places are known only to the cell of a character.</summary>
    public bool IsRough { get; }

    public static Sheet Of(IReadOnlyList<Page> pages, CancellationToken cancellation = default)
    {
        var tokens = new List<Token>();
        var furniture = new List<Token>();
        var rules = new List<Rect>();
        var links = new List<Link>();
        var breaks = new List<double>();
        var doubtful = new List<int>();
        var shapes = new List<DrawnShape>();
        double bottom = 0, lastShift = 0;
        IReadOnlyList<Word> previous = [];
        Page? lastPage = null;
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var running = PageFurniture.Of(page, pages);
            var body = page.Words.Where(w => w.Angle == 0 && !running.Contains(w)).ToList();
            if (body.Count == 0)
            {
                furniture.AddRange(page.Words.Where(running.Contains).Select(w => new Token(w, page.Number, bottom)));
                continue;
            }
            var cut = PageOverlap.Find(previous, body, page.IsRough);
            if (cut is { IsDoubtful: true } && PageOverlap.IsRuledOff(cut, lastPage!, page))
            {
                if (PageOverlap.GoesOn(cut, previous))
                    doubtful.Add(page.Number);
                cut = null;
            }
            if (cut is { IsDoubtful: true })
            {
                doubtful.Add(page.Number);
                if (PageOverlap.IsRow(cut))
                    cut = null;
            }
            if (cut is not null)
            {
                body.RemoveAll(cut.Repeated.Contains);
                if (body.Count == 0)
                    continue;
            }
            var (top, end) = Extent(page, body);
            var shift = cut is not null ? lastShift + cut.Shift : bottom - top;
            if (bottom > 0)
                breaks.Add(bottom);
            var isScanned = ScannedPage.Is(page);
            tokens.AddRange(body.SelectMany(FusedWords.Part).Select(w => new Token(w, page.Number, shift) { IsScanned = isScanned, IsRough = page.IsRough }));
            furniture.AddRange(running.Select(w => new Token(w, page.Number, shift) { Use = TokenUse.Furniture }));
            rules.AddRange(page.Rules.Where(r => r.Box.Bottom >= top && r.Box.Top <= end).Select(r => ClampTo(r.Box, top, end).Down(shift)));
            shapes.AddRange(page.Shapes.Select(s => new DrawnShape(new Token(new Word("■", s.Box, s.Box.Bottom, s.Box.Height, ""), page.Number, shift), s.Ink)));
            links.AddRange(page.Links.Select(l => l with { Box = l.Box.Down(shift) }));
            (previous, lastPage, lastShift) = (body, page, shift);
            bottom = end + shift;
        }
        SortByLines(tokens);
        var breaksWords = BrokenWords.Mend(tokens, rules);
        var divided = DividedWords.Of(tokens);
        tokens.ForEach(t => t.Divided = divided);
        return new Sheet(tokens, furniture, rules, links, breaks, pages.Any(p => p.IsRough), cancellation) { DoubtfulOverlaps = doubtful, Divided = divided, BreaksWords = breaksWords, Shapes = shapes };
    }

    /// <summary>Baselines that differ by less are one, in points: rounding.</summary>
    private const double SameBaseline = 0.05;

    private static void SortByLines(List<Token> tokens)
    {
        tokens.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        for (int start = 0, end; start < tokens.Count; start = end)
        {
            end = start + 1;
            while (end < tokens.Count && tokens[end].Baseline - tokens[end - 1].Baseline < SameBaseline)
                end++;
            tokens.Sort(start, end - start, LeftToRight);
        }
    }

    private static readonly Comparer<Token> LeftToRight = Comparer<Token>.Create(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));

    /// <summary>How far beyond a page's first and last word its rules still belong to the content, in points: a cell's padding.</summary>
    private const double EdgeReach = 40;

    // From the first word to the last, with the rules of the cells they stand in.
    private static (double Top, double End) Extent(Page page, List<Word> body)
    {
        double top = body.Min(w => w.Box.Top), end = body.Max(w => w.Box.Bottom);
        double first = top, last = end;
        foreach (var rule in page.Rules)
        {
            if (!rule.IsHorizontal)
                continue;
            if (rule.Box.Top < top && rule.Box.Top > Math.Max(0, first - EdgeReach))
                top = rule.Box.Top;
            if (rule.Box.Bottom > end && rule.Box.Bottom < Math.Min(page.Height, last + EdgeReach))
                end = rule.Box.Bottom;
        }
        return (top, end);
    }

    // A frame that a printer closes at the foot of a page and opens again at the head of the next would cut a row in two.
    private static Rect ClampTo(Rect rule, double top, double end) =>
        rule.Width >= rule.Height ? rule : rule with { Top = Math.Max(rule.Top, top), Bottom = Math.Max(Math.Min(rule.Bottom, end), Math.Max(rule.Top, top)) };
}
