namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Tells the rows of a table apart where no rule does. Each row has one anchor, a word that every row has once, and is a band
/// across all columns: between two rows runs a gap that no line of any column crosses. Of the gaps between two anchors the
/// widest parts their rows; where they are alike, the one that leaves each row's cells aligned, by their middle, their top or
/// their bottom. A page break is a gap of unknown width, and a row that it cuts is not aligned.
/// </summary>
internal static class RowSplitter
{
    private static readonly double[] Alignments = [0.5, 0, 1];

    /// <summary>How much more a gap narrower than the widest counts than a cell that stands as far from its place.</summary>
    private const double GapWeight = 4;

    /// <summary>The most that a cell of a row cut by a page break counts, in font sizes: what is cut is not aligned.</summary>
    private const double CutCost = 0.6;

    /// <summary>What a row costs that a page break cuts, in font sizes: less than half a line, more than rounding.</summary>
    private const double TornCost = 0.4;

    /// <summary>What an empty cell costs that should be filled, or the other way round, in font sizes.</summary>
    private const double FillCost = 1;

    /// <summary>How much wider than between lines the room between rows is, in font sizes, where no two rows show it.</summary>
    private const double UsualRoom = 0.4;

    /// <summary>
    /// How much of the room between rows a page break counts as: more than the gap between two lines of a cell, and far less
    /// than a gap on either side of it that is as wide as those between rows.
    /// </summary>
    private const double BreakShare = 0.25;

    /// <summary>Another place to part two rows leaves them doubtful when it costs less than this more, in squared font sizes.</summary>
    private const double Rival = 0.2;

    /// <summary>A gap inside a row that is wider than between lines by this, in font sizes, and as wide as between rows, perhaps parts rows.</summary>
    private const double Loose = 0.5;

    /// <summary>Between two anchors so many of the likeliest places are weighed, fewer where the table has very many in all.</summary>
    private const int MostPlaces = 50, ManyPlaces = 2_000, LikelyPlaces = 5;

    /// <summary>Puts each line of each column to the anchor in whose row it stands.</summary>
    /// <param name="columns">The columns' words.</param>
    /// <param name="anchorColumn">The column that the anchors are words of.</param>
    /// <param name="anchors">The baselines of the anchors, from the top; at least one.</param>
    /// <param name="lastFilled">For each anchor whether its row should have something in the last column; null when nothing is known.</param>
    /// <returns>For each anchor, for each column, the words of that cell; and whether there is another way about as good.</returns>
    public static (List<List<Token>[]> Rows, bool IsDoubtful) Split(
        IReadOnlyList<IReadOnlyList<Token>> columns, int anchorColumn, double[] anchors, bool[]? lastFilled = null)
    {
        if (columns.Any(c => c.Any(t => t.IsRough)))
            return RoughRows.Split(columns, anchorColumn, anchors, lastFilled);
        var bands = new RowBands(columns);
        var gaps = Gaps(bands, anchors);
        var ways = Alignments.Select(Cheapest).OrderBy(c => c.Cost).ToList();
        var (cost, (cuts, isDoubtful)) = ways[0];
        isDoubtful |= ways.Exists(w => w.Cost < cost + Rival && !w.Best.Item1.SequenceEqual(cuts));
        var rows = anchors.Select((_, i) => bands.Between(i > 0 ? cuts[i - 1] : double.NegativeInfinity,
            i < cuts.Length ? cuts[i] : double.PositiveInfinity)).ToList();
        return (rows, isDoubtful || IsLoose(bands, cuts));

        (double Cost, (double[], bool) Best) Cheapest(double alignment)
        {
            double Row(int row, double top, double bottom)
            {
                var cost = bands.Misalignment(top, bottom, anchorColumn, alignment, CutCost, TornCost);
                return lastFilled is not null && bands.IsFilled(top, bottom) != lastFilled[row] ? cost + FillCost * FillCost : cost;
            }
            return CheapestCuts.Of(gaps, Row, Rival);
        }
    }

    // The gaps between each two anchors, and what it costs to part their rows there.
    private static List<List<(double At, double Cost)>> Gaps(RowBands bands, double[] anchors)
    {
        var between = Enumerable.Range(1, Math.Max(0, anchors.Length - 1)).Select(i => bands.GapsBetween(anchors[i - 1], anchors[i])).ToList();
        var room = Room(bands, between);
        var places = between.ConvertAll(gaps =>
        {
            double Width(RowGap gap) => gap.IsBreak ? bands.LineGap + BreakShare * (room - bands.LineGap) : gap.Width;
            var widest = gaps.Max(Width);
            return gaps.ConvertAll(g => (g.At, Cost: GapWeight * Math.Pow((widest - Width(g)) / bands.Size, 2)));
        });
        var most = places.Sum(p => Math.Min(p.Count, MostPlaces)) > ManyPlaces ? LikelyPlaces : MostPlaces;
        return places.ConvertAll(p => p.Count <= most ? p : [.. p.OrderBy(g => g.Cost).Take(most).OrderBy(g => g.At)]);
    }

    // The usual gap between rows: between anchors of one page the widest gap is one.
    private static double Room(RowBands bands, List<List<RowGap>> between)
    {
        var widest = between.Where(g => !g.Exists(gap => gap.IsBreak)).Select(g => g.Max(gap => gap.Width)).Order().ToList();
        return widest.Count > 0 ? Math.Max(bands.LineGap, widest[widest.Count / 2]) : bands.LineGap + UsualRoom * bands.Size;
    }

    // A gap inside a row as wide as those between rows: the row between them has perhaps lost its anchor.
    private static bool IsLoose(RowBands bands, double[] cuts)
    {
        if (cuts.Length == 0)
            return false;
        var widths = cuts.Select(bands.WidthAt).Order().ToList();
        var usual = widths[widths.Count / 2];
        var known = cuts.ToHashSet();
        return bands.Gaps.Any(g => !g.IsBreak && g.Width >= usual && g.Width > bands.LineGap + Loose * bands.Size && !known.Contains(g.At));
    }
}
