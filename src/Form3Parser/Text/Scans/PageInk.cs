namespace Form3Parser.Text.Scans;

/// <summary>What the picture of one scanned page shows: its rules, and the ink of each word.</summary>
internal sealed class PageInk
{
    /// <summary>Letters of fewer pixels than these have no shapes.</summary>
    private const double LeastEm = 12;

    /// <summary>The height of most letters, in font sizes; those that are looked at are within the other two, in sizes guessed.</summary>
    private const double UsualLetter = 0.5, LeastLetter = 0.3, MostLetter = 1.5;

    /// <summary>The most by which a text layer's guess at a size is wrong, as a ratio.</summary>
    private const double Misguess = 1.7;

    /// <summary>The most words of one page whose ink is looked for, some five times a full one of small print.</summary>
    private const int MostWords = 6_000;

    private readonly Rect _box;
    private readonly double _scaleX;
    private readonly double _scaleY;

    private PageInk(Page page, Raster picture, double em)
    {
        Page = page;
        _box = page.Scan!.Box;
        (_scaleX, _scaleY) = (picture.Width / _box.Width, picture.Height / _box.Height);
        Em = em * _scaleY;
    }

    public Page Page { get; }

    /// <summary>The typical size of the page's letters, in pixels.</summary>
    public double Em { get; private set; }

    public IReadOnlyList<Rule> Rules { get; private set; } = [];

    /// <summary>The words that have ink, and ink that no word has.</summary>
    public List<InkWord> Words { get; } = [];

    /// <summary>Words whose ink is not to be seen, such as pale ones.</summary>
    public List<Word> Inkless { get; } = [];

    /// <summary>Looks at a page; null where it is no scan or its picture cannot be read.</summary>
    public static PageInk? Of(Page page, CancellationToken cancellation)
    {
        var sizes = page.Words.Where(w => w.Angle == 0).Select(w => w.PointSize).Order().ToList();
        if (sizes.Count is 0 or > MostWords || page.Scan?.Decode(cancellation) is not { } picture || Ink.Of(picture) is not { } ink)
            return null;
        var looked = new PageInk(page, picture, sizes[sizes.Count / 2]);
        if (!(looked.Em >= LeastEm))
            return null;
        cancellation.ThrowIfCancellationRequested();
        looked.Rules = looked.RulesOf(RuleInk.TakeOut(ink, looked.Em));
        cancellation.ThrowIfCancellationRequested();
        var blobs = Blobs.Of(ink, looked.Em);
        looked.Em = Typical(blobs, looked.Em);
        looked.Match(InkWords.Of(blobs, looked.Em), picture);
        return looked;
    }

    /// <summary>A rectangle of the picture as one of the page.</summary>
    public Rect ToPage(in PixelBox box) => new(X(box.Left), Y(box.Top), X(box.Right), Y(box.Bottom));

    public double X(double pixels) => _box.Left + pixels / _scaleX;

    public double Y(double pixels) => _box.Top + pixels / _scaleY;

    public double ToPoints(double pixels) => pixels / _scaleY;

    // Sizes in a text layer are guesses. Most letters are small ones without ascenders.
    private static double Typical(List<PixelBox> blobs, double guess)
    {
        var heights = blobs.Select(b => b.Height).Where(h => h > LeastLetter * guess && h < MostLetter * guess).Order().ToList();
        return heights.Count == 0 ? guess : Math.Clamp(heights[heights.Count / 2] / UsualLetter, guess / Misguess, guess * Misguess);
    }

    private IReadOnlyList<Rule> RulesOf(List<PixelBox> found)
    {
        var pieces = found.Select(r => ToPage(r)).Concat(Page.Rules.Select(r => r.Box)).ToArray();
        return RuleJoiner.Join(pieces);
    }

    private void Match(List<List<PixelBox>> pieces, Raster picture)
    {
        var glyphs = pieces.ConvertAll(p => Glyph.Of(p, picture));
        var words = Page.Words.Where(w => w.Angle == 0).ToArray();
        Inkless.AddRange(Page.Words.Where(w => w.Angle != 0));
        var inks = glyphs.Select(g => g.Select(l => l.Box).Aggregate((a, b) => a.Union(b))).ToArray();
        var ranges = words.Select((w, i) => Range(w, i + 1 < words.Length ? words[i + 1] : null)).ToArray();
        var (found, owners, isRepeated) = WordMatcher.Match(ranges, inks, Em);
        for (var i = 0; i < words.Length; i++)
        {
            var own = found[i].Select(ink => glyphs[ink].FindAll(g => Owner(g, owners[ink], ranges) == i))
                .Where(p => p.Count > 0).OrderBy(p => p[0].Box.Left).ToList();
            if (own.Count > 0)
                Words.Add(new InkWord(own) { Word = words[i] });
            else if (!isRepeated[i])
                Inkless.Add(words[i]);
        }
        for (var i = 0; i < inks.Length; i++)
            if (owners[i].Count == 0)
                Words.Add(new InkWord([glyphs[i]]));
    }

    private static int Owner(Glyph glyph, List<int> words, PixelBox[] ranges) => words.Count == 1 ? words[0]
        : words.MinBy(w => Math.Max(ranges[w].Left - glyph.Box.CenterX, glyph.Box.CenterX - ranges[w].Right));

    // Some programs spread a word's width over its letters and the space behind it, so its range goes on for one letter more.
    private PixelBox Range(Word word, Word? next)
    {
        var right = word.Box.Right + word.Box.Width / word.Text.Length;
        if (next is not null && next.Baseline == word.Baseline && next.Box.Left > word.Box.Left)
            right = Math.Min(right, Math.Max(word.Box.Right, next.Box.Left));
        return new PixelBox(
            (int)((word.Box.Left - _box.Left) * _scaleX), (int)((word.Box.Top - _box.Top) * _scaleY),
            (int)((right - _box.Left) * _scaleX) + 1, (int)((word.Box.Bottom - _box.Top) * _scaleY) + 1);
    }
}
