using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>A table's words as the lines of its columns, and the gaps that run between them from side to side.</summary>
internal sealed class RowBands
{
    /// <summary>
    /// How far a line reaches above and below its baseline, in the table's size: capitals and descenders. A line of nothing but
    /// small marks is as high as any.
    /// </summary>
    private const double Above = 0.7, Below = 0.2;

    /// <summary>How far lines of neighbouring rows may reach into each other, in sizes: rounding, tight leading.</summary>
    private const double Overlap = 0.1;

    /// <summary>How far a mark's baseline is raised above its line's, in the mark's own size: a third of its parent's.</summary>
    private const double MarkRaise = 0.45;

    /// <summary>A mark is raised by less, in its own size: a line stands further below.</summary>
    private const double MostRaise = 0.7;

    /// <summary>Marks that hang higher than their line are smaller than its words by this factor at least.</summary>
    private const double SmallMark = 0.97;

    /// <summary>A small mark whose baseline differs from its line's by less than this share of the table's size is not raised.</summary>
    private const double LeastRaise = 0.1;

    /// <summary>The widest gap between two lines of a cell, in sizes, where no column shows a narrower one.</summary>
    private const double WidestLineGap = 0.45;

    private readonly List<List<Line>> _columns;
    private readonly bool _areRaised;

    public RowBands(IReadOnlyList<IReadOnlyList<Token>> columns)
    {
        Size = columns.SelectMany(c => c).Select(t => t.Size).DefaultIfEmpty(1).Max();
        var lines = columns.Select(TextLines.Of).ToList();
        _areRaised = !lines.Exists(c => c.Exists(IsOnBaseline));
        var mains = lines.SelectMany(c => c).Where(l => !IsSmallMarks(l)).Select(BaselineOf).Order().ToArray();
        _columns = [.. lines.Select(c => c.ConvertAll(l => new Line(l, Baseline(l, mains))).OrderBy(l => l.Baseline).ToList())];
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
        var gaps = new List<RowGap>();
        for (var i = FirstGap(upper); i < Gaps.Count && Gaps[i].At < lower; i++)
            if (Gaps[i].At > upper)
                gaps.Add(Gaps[i]);
        return gaps.Count > 0 ? gaps : [new RowGap((upper + lower) / 2, 0, false)];
    }

    /// <summary>The width of the gap at a y; 0 where there is none.</summary>
    public double WidthAt(double y) => FirstGap(y) is var i && i < Gaps.Count && Gaps[i].At == y ? Gaps[i].Width : 0;

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
    /// <param name="most">The most that a cell counts in a row that a page break cuts or begins.</param>
    /// <param name="torn">What a row that it cuts costs besides.</param>
    public double Misalignment(double top, double bottom, int anchorColumn, double alignment, double most, double torn)
    {
        var isTorn = IsTorn(top, bottom);
        // A printer that pushes a row's lines over the break, one by one, leaves them where they fall.
        var isPushed = isTorn || IsBreak(top) || IsBreak(bottom);
        var cost = isTorn ? torn * torn : 0;
        if (At(_columns[anchorColumn], top, bottom, alignment) is not { } anchor)
            return cost;
        for (var c = 0; c < _columns.Count; c++)
        {
            if (c == anchorColumn || At(_columns[c], top, bottom, alignment) is not { } place)
                continue;
            var distance = Math.Abs(place - anchor) / Size;
            distance = isPushed ? Math.Min(distance, most) : distance;
            cost += distance * distance;
        }
        return cost;
    }

    // The first gap that is not above a y.
    private int FirstGap(double y)
    {
        var (low, high) = (0, Gaps.Count);
        while (low < high)
            if (Gaps[(low + high) / 2].At >= y)
                high = (low + high) / 2;
            else
                low = (low + high) / 2 + 1;
        return low;
    }

    private bool IsBreak(double y) => FirstGap(y) is var i && i < Gaps.Count && Gaps[i].At == y && Gaps[i].IsBreak;

    private bool IsTorn(double top, double bottom)
    {
        var page = 0;
        foreach (var column in _columns)
            foreach (var line in Within(column, top, bottom))
            {
                if (page > 0 && page != line.Page)
                    return true;
                page = line.Page;
            }
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
        var (low, high) = (0, column.Count);
        while (low < high)
            if (column[(low + high) / 2].Baseline > top)
                high = (low + high) / 2;
            else
                low = (low + high) / 2 + 1;
        for (; low < column.Count && column[low].Baseline < bottom; low++)
            yield return column[low];
    }

    private List<RowGap> FindGaps()
    {
        var gaps = new List<RowGap>();
        var lines = _columns.SelectMany(c => c).OrderBy(l => l.Baseline).ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            double reached = lines[i - 1].Baseline + Below * Size, top = lines[i].Baseline - Above * Size;
            var isBreak = lines[i].Page != lines[i - 1].Page;
            if (isBreak || top > reached - Overlap * Size)
                gaps.Add(new RowGap((lines[i - 1].Baseline + lines[i].Baseline) / 2, top - reached, isBreak));
        }
        return gaps;
    }

    private double FindLineGap()
    {
        var least = double.PositiveInfinity;
        foreach (var column in _columns)
            for (var i = 1; i < column.Count; i++)
                if (column[i].Page == column[i - 1].Page)
                    least = Math.Min(least, column[i].Baseline - column[i - 1].Baseline - (Above + Below) * Size);
        return Math.Min(least, WidestLineGap * Size);
    }

    private static double BaselineOf(List<Token> line) => line.MaxBy(t => t.Size)!.Baseline;

    private bool IsSmallMark(Token token) => token.Size < SmallMark * Size && NoteMarks.IsAll(token.Text);

    private bool IsSmallMarks(List<Token> line) => line.TrueForAll(IsSmallMark);

    // Whether the line has words and small marks on one baseline.
    private bool IsOnBaseline(List<Token> line) => BaselineOf(line) is var own && !IsSmallMarks(line)
        && line.Exists(t => IsSmallMark(t) && Math.Abs(t.Baseline - own) < LeastRaise * Size);

    // The line's own baseline is its largest words'; a cell that holds nothing but raised marks hangs higher than those beside it.
    private double Baseline(List<Token> line, double[] mains)
    {
        var own = BaselineOf(line);
        if (!IsSmallMarks(line))
            return own;
        var at = Array.BinarySearch(mains, own);
        at = at < 0 ? ~at : at;
        var size = line.Max(t => t.Size);
        if (at < mains.Length && mains[at] - own < MostRaise * size)
            return mains[at];
        return _areRaised && size < Cell.RaisedSize * Size ? own + MarkRaise * size : own;
    }

    private readonly record struct Line(List<Token> Tokens, double Baseline)
    {
        public int Page => Tokens[0].Page;
    }
}
