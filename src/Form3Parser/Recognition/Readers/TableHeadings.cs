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
    private const double LeafSlack = 5;

    /// <summary>How far above a head's groups its leaves may begin, in font sizes: rounding.</summary>
    private const double LeafRise = 0.5;

    /// <summary>The middle of a line right below the head is at most so far below it, in font sizes.</summary>
    private const double NextLine = 1.5;

    /// <summary>More printings of the head than any form has pages; what reads like more is none.</summary>
    private const int MostHeads = 200;

    /// <summary>
    /// The first place of each heading; null for one that was not found. The words of the band they span are set aside, and
    /// likewise where a page repeats the band.
    /// </summary>
    public static (Phrase?[] First, double Bottom) Find(
        IReadOnlyList<SectionSpan> spans, Sheet sheet, string[][] groups, string[][] leaves)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        var heads = Heads(tokens, groups, leaves.Length, sheet);
        foreach (var i in Enumerable.Range(0, leaves.Length).OrderByDescending(i => leaves[i][0].Length))
        {
            // A leaf may be a common word; it counts only beside the others, once in each printing of the head.
            var found = Places(tokens, leaves[i], sheet);
            foreach (var head in heads)
                if (found.Find(p => IsNear(p, head.Box)) is { } phrase)
                {
                    head.Add(groups.Length + i, phrase);
                    phrase.MarkAsLabel();
                }
        }
        foreach (var head in heads)
            head.ReachTo(tokens.Where(t => t.Use == TokenUse.Unplaced && t.Box.CenterY > head.Box.Bottom && t.Box.CenterY < head.Box.Bottom + NextLine * t.Size
                && (t.Key == "instr" || (t.Text is "4)" or "5)" && EndsHead(t, head.Box.Bottom, sheet)))));
        foreach (var head in heads)
            foreach (var token in tokens)
                if (token.Use == TokenUse.Unplaced && token.Box.CenterY > head.Box.Top && token.Box.CenterY < head.Box.Bottom)
                    token.Use = TokenUse.Label;
        var first = Enumerable.Range(0, groups.Length + leaves.Length)
            .Select(i => heads.Select(h => h.Headings[i]).FirstOrDefault(p => p is not null)).ToArray();
        // A heading that only a later page shows whole tells its column there; the table begins below the first printing.
        return (first, heads.Count > 0 ? heads[0].Box.Bottom : double.NegativeInfinity);
    }

    // The number that closes "(Instr." on the line above is the last before the rule below the head; what a row says stands below it.
    private static bool EndsHead(Token number, double bottom, Sheet sheet)
    {
        bool IsRuled(double from, double to) => sheet.HorizontalRules.Any(r => r.CenterY > from && r.CenterY < to && r.Left < number.Box.CenterX && r.Right > number.Box.CenterX);
        return IsRuled(number.Box.CenterY, number.Box.CenterY + NextLine * number.Size) && !IsRuled(bottom - number.Size / 2, number.Box.CenterY);
    }

    // Each printing of the head has each heading once, and most of them; a row may be titled like one of them.
    private static List<Head> Heads(List<Token> tokens, string[][] groups, int leaves, Sheet sheet)
    {
        var heads = new List<Head>();
        var places = groups.SelectMany((keys, i) => Places(tokens, keys, sheet).Select(p => (Index: i, Phrase: p)));
        foreach (var (index, phrase) in places.OrderBy(p => p.Phrase.Box.Top))
        {
            // "Title of Derivative Security" is found again in "Title of Securities Underlying Derivative Security" beside it.
            if (heads.Count > 0 && heads[^1].Headings[index] is { } same && phrase.Box.Top < same.Box.Bottom)
            {
                if (phrase.Tokens.Count > same.Tokens.Count)
                    heads[^1].Add(index, phrase);
                continue;
            }
            if (heads.Count == 0 || heads[^1].Headings[index] is not null || phrase.Box.Top >= heads[^1].Box.Bottom + BandSlack * phrase.First.Size)
                heads.Add(new Head(groups.Length + leaves));
            heads[^1].Add(index, phrase);
        }
        heads.RemoveAll(h => 2 * h.Headings.Count(p => p is not null) < groups.Length);
        heads.RemoveRange(Math.Min(heads.Count, MostHeads), Math.Max(0, heads.Count - MostHeads));
        foreach (var phrase in heads.SelectMany(h => h.Headings))
            phrase?.MarkAsLabel();
        return heads;
    }

    private static List<Phrase> Places(List<Token> tokens, string[] keys, Sheet sheet) =>
        PhraseFinder.Whole(PhraseFinder.FindAll(tokens, keys, sheet.VerticalRules).FindAll(p => p.First.Use == TokenUse.Unplaced));

    private static bool IsNear(Phrase phrase, Rect band) =>
        phrase.Box.Top > band.Top - LeafRise * phrase.First.Size && phrase.Box.Top < band.Bottom + LeafSlack * phrase.First.Size;

    /// <summary>One printing of the headings.</summary>
    private sealed class Head(int count)
    {
        public Phrase?[] Headings { get; } = new Phrase?[count];

        public Rect Box { get; private set; }

        public void Add(int index, Phrase phrase)
        {
            Box = Array.TrueForAll(Headings, h => h is null) ? phrase.Box : Box.Union(phrase.Box);
            Headings[index] = phrase;
        }

        /// <summary>Takes in what ends a heading of unknown words: "(Instr. 4)" begins no row.</summary>
        public void ReachTo(IEnumerable<Token> endings)
        {
            foreach (var token in endings)
                Box = Box with { Bottom = Math.Max(Box.Bottom, token.Box.Bottom) };
        }
    }
}
