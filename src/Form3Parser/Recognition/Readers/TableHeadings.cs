using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>Finds a table's column headings, sets their words aside, and says where they end.</summary>
internal static class TableHeadings
{
    /// <summary>Headings that start within this many font sizes of each other's band are of one printing of the head.</summary>
    private const double BandSlack = 1.5;

    /// <summary>A heading of this many letters is found nowhere else in a table.</summary>
    private const int Telling = 12;

    /// <summary>
    /// The first place of each heading; null for one that was not found. The words of the band they span are set aside, and
    /// likewise where a page repeats the band.
    /// </summary>
    public static (Phrase?[] First, double Bottom) Find(IReadOnlyList<SectionSpan> spans, string[][] groups, string[][] leaves)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        var first = new Phrase?[groups.Length + leaves.Length];
        var all = new List<Phrase>();
        for (var i = 0; i < groups.Length; i++)
        {
            var found = PhraseFinder.FindAll(tokens, groups[i]).Where(p => p.First.Use == TokenUse.Unplaced).ToList();
            foreach (var phrase in found)
                phrase.MarkAsLabel();
            first[i] = found.Count > 0 ? found[0] : null;
            all.AddRange(found);
        }
        foreach (var i in Enumerable.Range(0, leaves.Length).OrderByDescending(i => leaves[i][0].Length))
        {
            // A short leaf is a common word; it counts only beside the others, once in each printing of the head.
            var found = PhraseFinder.FindAll(tokens, leaves[i]).Where(p => p.First.Use == TokenUse.Unplaced).ToList();
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
        phrase.Box.Top > band.Top - BandSlack * phrase.First.Size && phrase.Box.Top < band.Bottom + BandSlack * phrase.First.Size;

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
