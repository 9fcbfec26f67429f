namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Tells rows apart in lines of text, which keep the order of what stood on paper, but not how far apart. Rows stand one below
/// the other, so one cut between each two anchors parts all columns. It is made where the order fits best: the lines of each
/// cell a line apart, centred beside its row's anchor, or from its top or to its bottom.
/// </summary>
internal static class RoughRows
{
    /// <summary>More cuts between two anchors than a row has lines; beyond, only the widest gaps are tried.</summary>
    public const int MostCuts = 40;

    /// <summary>Two ways to part rows that differ by less, in squared lines, leave it uncertain; and so does a row that fits worse.</summary>
    private const double Margin = 0.15;

    private static readonly double[] Alignments = [0.5, 0, 1];

    /// <summary>As <see cref="RowSplitter.Split"/>.</summary>
    public static (List<List<Token>[]> Rows, bool IsDoubtful) Split(
        IReadOnlyList<IReadOnlyList<Token>> columns, int anchorColumn, double[] anchors, bool[]? lastFilled)
    {
        var lines = new RoughLines(columns);
        var anchorLines = Array.ConvertAll(anchors, a => lines.Nearest(anchorColumn, a));
        var ways = Array.ConvertAll(Alignments, a => Cut(lines, anchorLines, a, lastFilled));
        var best = ways.MinBy(c => c.Cost);
        var isRivalled = Array.Exists(ways, w => w.Cost < best.Cost + Margin && !w.Cuts.SequenceEqual(best.Cuts));
        var rows = anchors.Select((_, row) => lines.Between(best.Cuts[row], best.Cuts[row + 1])).ToList();
        return (rows, isRivalled || IsDoubtful(lines, anchorLines, best.Cuts, best.Alignment, lastFilled));
    }

    // The cheapest cuts, row by row: for each place where a row may end, the best place where it begins.
    private static (int[] Cuts, double Cost, double Alignment) Cut(RoughLines lines, int[] anchors, double alignment, bool[]? lastFilled)
    {
        var count = anchors.Length;
        var ways = new (int At, double Cost, int From)[count + 1][];
        ways[0] = [(0, 0, -1)];
        for (var row = 0; row < count; row++)
        {
            var before = ways[row];
            var filled = lastFilled?[row];
            var ends = row == count - 1 ? [lines.Count] : lines.CutsBetween(anchors[row], anchors[row + 1], MostCuts);
            ways[row + 1] = Array.ConvertAll(ends, end =>
            {
                var (least, from) = (double.PositiveInfinity, -1);
                for (var i = 0; i < before.Length; i++)
                    if (before[i].Cost + lines.Cost(before[i].At, end, alignment, filled) is var cost && cost < least)
                        (least, from) = (cost, i);
                return (end, least, from);
            });
        }
        var cuts = new int[count + 1];
        for (int row = count, at = 0; row >= 0; row--)
            (cuts[row], at) = (ways[row][at].At, ways[row][at].From);
        return (cuts, ways[count][0].Cost, alignment);
    }

    private static bool IsDoubtful(RoughLines lines, int[] anchors, int[] cuts, double alignment, bool[]? lastFilled)
    {
        for (var row = 0; row < anchors.Length; row++)
        {
            if (lines.Misfit(cuts[row], cuts[row + 1], alignment) > Margin)
                return true;
            if (row + 1 == anchors.Length)
                continue;
            var (first, at, last) = (cuts[row], cuts[row + 1], cuts[row + 2]);
            double Cost(int cut) => lines.Cost(first, cut, alignment, lastFilled?[row]) + lines.Cost(cut, last, alignment, lastFilled?[row + 1]);
            var least = Cost(at) + Margin;
            if (Array.Exists(lines.CutsBetween(anchors[row], anchors[row + 1], MostCuts), cut => cut != at && Cost(cut) < least))
                return true;
        }
        return false;
    }
}
