using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Tells the rows of a table apart where no rule does: each row has one anchor, a word that every row has once; the lines of
/// the other columns stand around their anchor as the table aligns its cells, by their middle, their top or their bottom.
/// </summary>
internal static class RowSplitter
{
    private static readonly double[] Alignments = [0.5, 0, 1];

    /// <summary>Puts each line of each column to the anchor whose row it stands in.</summary>
    /// <param name="columns">The columns' words; the anchors are words of one of them.</param>
    /// <param name="anchors">The baselines of the anchors, from the top; at least one.</param>
    /// <returns>For each anchor, for each column, the words of that cell; and how far in lines the worst cell is from where it should be.</returns>
    public static (List<List<Token>[]> Rows, double Doubt) Split(IReadOnlyList<IReadOnlyList<Token>> columns, double[] anchors)
    {
        var rows = anchors.Select(_ => columns.Select(_ => new List<Token>()).ToArray()).ToList();
        double doubt = 0;
        var size = columns.SelectMany(c => c).Select(t => t.Size).DefaultIfEmpty(1).Max();
        var lines = columns.Select(c => TextLines.Of(c).ConvertAll(l => new Line(l, Baseline(l, size)))).ToList();
        var alignment = anchors.Length == 1 ? 0.5 : Alignments.MinBy(a => lines.Sum(l => Assign(l, anchors, a, size).Cost));
        for (var c = 0; c < columns.Count; c++)
        {
            var (rowOf, _) = Assign(lines[c], anchors, alignment, size);
            for (var i = 0; i < rowOf.Length; i++)
                rows[rowOf[i]][c].AddRange(lines[c][i].Tokens);
            if (anchors.Length > 1)
                doubt = Math.Max(doubt, WorstOffset(lines[c], rowOf, anchors, alignment) / size);
        }
        return (rows, doubt);
    }

    /// <summary>
    /// What an empty cell costs, in font sizes from its anchor: less than a line, so that a cell is left empty where its row
    /// has no line near, and more than rounding, so that all lines do not gather around the middle row.
    /// </summary>
    private const double EmptyCost = 0.5;

    // The cheapest way to deal the lines, in order, to the anchors, in order: a group of lines costs the square of its
    // distance from its anchor.
    private static (int[] RowOf, double Cost) Assign(List<Line> lines, double[] anchors, double alignment, double size)
    {
        int n = lines.Count, k = anchors.Length;
        if (n == 0)
            return ([], 0);
        if (k == 1)
            return (new int[n], 0);
        var empty = Square(EmptyCost * size);
        var best = new double[k + 1, n + 1];
        var from = new int[k + 1, n + 1];
        for (var i = 1; i <= n; i++)
            best[0, i] = double.PositiveInfinity;
        for (var row = 1; row <= k; row++)
            for (var end = 0; end <= n; end++)
            {
                best[row, end] = best[row - 1, end] + empty;
                from[row, end] = end;
                for (var start = 0; start < end; start++)
                {
                    var at = lines[start].Baseline + (lines[end - 1].Baseline - lines[start].Baseline) * alignment;
                    var cost = best[row - 1, start] + Square(at - anchors[row - 1]);
                    if (cost < best[row, end])
                        (best[row, end], from[row, end]) = (cost, start);
                }
            }
        var rowOf = new int[n];
        for (int row = k, end = n; row > 0; row--)
        {
            var start = from[row, end];
            for (var i = start; i < end; i++)
                rowOf[i] = row - 1;
            end = start;
        }
        return (rowOf, best[k, n]);
    }

    private static double WorstOffset(List<Line> lines, int[] rowOf, double[] anchors, double alignment)
    {
        double worst = 0;
        for (var row = 0; row < anchors.Length; row++)
        {
            var first = Array.IndexOf(rowOf, row);
            if (first < 0)
                continue;
            var last = Array.LastIndexOf(rowOf, row);
            var at = lines[first].Baseline + (lines[last].Baseline - lines[first].Baseline) * alignment;
            worst = Math.Max(worst, Math.Abs(at - anchors[row]));
        }
        return worst;
    }

    private static double Square(double x) => x * x;

    /// <summary>How far a mark's baseline is raised above its line's, in the mark's own size: a third of its parent's.</summary>
    private const double MarkRaise = 0.45;

    // The line's own baseline is its largest words'; a cell that holds nothing but raised marks hangs higher.
    private static double Baseline(List<Token> line, double size)
    {
        var main = line.MaxBy(t => t.Size)!;
        var isRaised = main.Size < Cell.RaisedSize * size && line.TrueForAll(t => NoteMarks.IsAll(t.Text));
        return isRaised ? main.Baseline + MarkRaise * main.Size : main.Baseline;
    }

    private readonly record struct Line(List<Token> Tokens, double Baseline);
}
