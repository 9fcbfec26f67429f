using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>A table's words as the lines of its columns, and the gaps that run between them from side to side.</summary>
internal sealed class RowBands
{
    /// <summary>How far a line reaches above and below its baseline, in its size: capitals and descenders.</summary>
    private const double Above = 0.7, Below = 0.2;

    /// <summary>How far lines of neighbouring rows may reach into each other, in sizes: rounding, tight leading.</summary>
    private const double Overlap = 0.1;

    /// <summary>How far a mark's baseline is raised above its line's, in the mark's own size: a third of its parent's.</summary>
    private const double MarkRaise = 0.45;

    private readonly List<List<Line>> _columns;
    private readonly IReadOnlyList<double> _breaks;

    public RowBands(IReadOnlyList<IReadOnlyList<Token>> columns, IReadOnlyList<double> breaks)
    {
        _breaks = breaks;
        Size = columns.SelectMany(c => c).Select(t => t.Size).DefaultIfEmpty(1).Max();
        _columns = [.. columns.Select(c => TextLines.Of(c).ConvertAll(l => new Line(l, Baseline(l), l.Max(t => t.Size))))];
        Gaps = FindGaps();
        LineGap = FindLineGap();
    }

    /// <summary>The largest size of the words, in points.</summary>
    public double Size { get; }

    /// <summary>The gap between two lines of a cell: as narrow as any between two lines of one column, in points.</summary>
    public double LineGap { get; }

    /// <summary>All gaps, from the top.</summary>
    public IReadOnlyList<RowGap> Gaps { get; }

    /// <summary>The gaps between two baselines; the middle between them where there is none.</summary>
    public List<RowGap> GapsBetween(double upper, double lower)
    {
        var gaps = Gaps.Where(g => g.At > upper && g.At < lower).ToList();
        return gaps.Count > 0 ? gaps : [new RowGap((upper + lower) / 2, 0, false)];
    }

    /// <summary>The width of the gap at a y; 0 where there is none.</summary>
    public double WidthAt(double y) => Gaps.FirstOrDefault(g => g.At == y).Width;

    /// <summary>The words of each column between two y.</summary>
    public List<Token>[] Between(double top, double bottom) =>
        [.. _columns.Select(c => Within(c, top, bottom).SelectMany(l => l.Tokens).ToList())];

    /// <summary>Whether the last column has a line between two y.</summary>
    public bool IsFilled(double top, double bottom) => Within(_columns[^1], top, bottom).Any();

    /// <summary>How far a row's cells stand from their place beside its anchor, squared and summed, in font sizes.</summary>
    /// <param name="top">Where the row begins.</param>
    /// <param name="bottom">Where it ends.</param>
    /// <param name="anchorColumn">The column whose cell the others are aligned with.</param>
    /// <param name="alignment">0 at the top, 0.5 in the middle, 1 at the bottom.</param>
    /// <param name="most">The most that a cell counts in a row that a page break cuts.</param>
    /// <param name="torn">What such a row costs besides.</param>
    public double Misalignment(double top, double bottom, int anchorColumn, double alignment, double most, double torn)
    {
        var isTorn = IsTorn(top, bottom);
        var cost = isTorn ? torn * torn : 0;
        if (At(_columns[anchorColumn], top, bottom, alignment) is not { } anchor)
            return cost;
        for (var c = 0; c < _columns.Count; c++)
        {
            if (c == anchorColumn || At(_columns[c], top, bottom, alignment) is not { } place)
                continue;
            var distance = Math.Abs(place - anchor) / Size;
            distance = isTorn ? Math.Min(distance, most) : distance;
            cost += distance * distance;
        }
        return cost;
    }

    private bool IsTorn(double top, double bottom)
    {
        foreach (var end in _breaks)
            if (end > top && end < bottom && _columns.Exists(c => Within(c, top, end).Any()) && _columns.Exists(c => Within(c, end, bottom).Any()))
                return true;
        return false;
    }

    private static double? At(List<Line> column, double top, double bottom, double alignment)
    {
        double? first = null, last = null;
        foreach (var line in Within(column, top, bottom))
            (first, last) = (first ?? line.Baseline, line.Baseline);
        return first + (last - first) * alignment;
    }

    private static IEnumerable<Line> Within(List<Line> column, double top, double bottom)
    {
        foreach (var line in column)
            if (line.Baseline > top && line.Baseline < bottom)
                yield return line;
    }

    private List<RowGap> FindGaps()
    {
        var gaps = new List<RowGap>();
        var reached = double.NaN;
        foreach (var line in _columns.SelectMany(c => c).OrderBy(l => l.Baseline - Above * l.Size))
        {
            double top = line.Baseline - Above * line.Size, bottom = line.Baseline + Below * line.Size;
            if (top > reached - Overlap * Size)
                gaps.Add(new RowGap((reached + top) / 2, top - reached, _breaks.Any(b => b > reached - Below * line.Size && b < top + Above * line.Size)));
            reached = double.IsNaN(reached) ? bottom : Math.Max(reached, bottom);
        }
        return gaps;
    }

    private double FindLineGap()
    {
        var least = double.PositiveInfinity;
        foreach (var column in _columns)
            for (var i = 1; i < column.Count; i++)
                if (!_breaks.Any(b => b > column[i - 1].Baseline && b < column[i].Baseline))
                    least = Math.Min(least, column[i].Baseline - column[i - 1].Baseline - (Above * column[i].Size + Below * column[i - 1].Size));
        return double.IsInfinity(least) ? 0 : least;
    }

    // The line's own baseline is its largest words'; a cell that holds nothing but raised marks hangs higher.
    private double Baseline(List<Token> line)
    {
        var main = line.MaxBy(t => t.Size)!;
        var isRaised = main.Size < Cell.RaisedSize * Size && line.TrueForAll(t => NoteMarks.IsAll(t.Text));
        return isRaised ? main.Baseline + MarkRaise * main.Size : main.Baseline;
    }

    private readonly record struct Line(List<Token> Tokens, double Baseline, double Size);
}
