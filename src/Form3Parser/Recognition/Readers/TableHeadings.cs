using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>Finds a table's column headings, sets their words aside, and says where they end.</summary>
internal static class TableHeadings
{
    /// <summary>Headings that start within this many font sizes of each other's band are of one printing of the head.</summary>
    private const double BandSlack = 1.5;

    /// <summary>How far below a head's groups its leaves may stand, in font sizes: the padding of two cells.</summary>
    private const double LeafSlack = 4;

    /// <summary>A heading of this many letters is found nowhere else in a table.</summary>
    private const int Telling = 12;

    /// <summary>
    /// The first place of each heading; null for one that was not found. The words of the band they span are set aside, and
    /// likewise where a page repeats the band.
    /// </summary>
    public static (Phrase?[] First, double Bottom) Find(
        IReadOnlyList<SectionSpan> spans, Sheet sheet, string[][] groups, string[][] leaves)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        var first = new Phrase?[groups.Length + leaves.Length];
        var all = new List<Phrase>();
        var groupsFound = groups.Select(keys => PhraseFinder.FindAll(tokens, keys, sheet.VerticalRules)
            .Where(p => p.First.Use == TokenUse.Unplaced).ToList()).ToList();
        // A row may be titled like a heading; a printing of the head has most of its headings.
        var heads = Bands([.. groupsFound.SelectMany(g => g)])
            .FindAll(b => 2 * groupsFound.Count(g => g.Exists(p => IsIn(p, b))) >= groups.Length);
        for (var i = 0; i < groups.Length; i++)
        {
            var found = groupsFound[i].FindAll(p => heads.Exists(b => IsIn(p, b)));
            foreach (var phrase in found)
                phrase.MarkAsLabel();
            first[i] = found.Count > 0 ? found[0] : null;
            all.AddRange(found);
        }
        foreach (var i in Enumerable.Range(0, leaves.Length).OrderByDescending(i => leaves[i][0].Length))
        {
            // A short leaf is a common word; it counts only beside the others, once in each printing of the head.
            var found = PhraseFinder.FindAll(tokens, leaves[i], sheet.VerticalRules).Where(p => p.First.Use == TokenUse.Unplaced).ToList();
            if (leaves[i][0].Length < Telling)
                found = [.. Bands(all).Select(b => found.Find(p => IsNear(p, b))).OfType<Phrase>().Distinct()];
            foreach (var phrase in found)
                phrase.MarkAsLabel();
            first[groups.Length + i] = found.Count > 0 ? found[0] : null;
            all.AddRange(found);
        }
        var bands = Bands(all);
        foreach (var band in bands)
            foreach (var token in tokens)
                if (token.Use == TokenUse.Unplaced && token.Box.CenterY > band.Top && token.Box.CenterY < band.Bottom)
                    token.Use = TokenUse.Label;
        return (first, first.Max(p => p?.Box.Bottom ?? double.NegativeInfinity));
    }

    private static bool IsNear(Phrase phrase, Rect band) =>
        phrase.Box.Top > band.Top - BandSlack * phrase.First.Size && phrase.Box.Top < band.Bottom + LeafSlack * phrase.First.Size;

    private static bool IsIn(Phrase phrase, Rect band) => phrase.Box.CenterY >= band.Top && phrase.Box.CenterY <= band.Bottom;

    private static List<Rect> Bands(List<Phrase> phrases)
    {
        var bands = new List<Rect>();
        foreach (var phrase in phrases.OrderBy(p => p.Box.Top))
            if (bands.Count > 0 && phrase.Box.Top < bands[^1].Bottom + BandSlack * phrase.First.Size)
                bands[^1] = bands[^1].Union(phrase.Box);
            else
                bands.Add(phrase.Box);
        return bands;
    }
}
