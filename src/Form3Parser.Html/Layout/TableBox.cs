namespace Form3Parser.Html.Layout;

/// <summary>
/// A table. Its columns are as wide as their widest cell and its rows as high as their highest; every cell is framed, whether
/// the page draws the frame or not, for what the page calls a cell is one.
/// </summary>
internal sealed class TableBox : Box
{
    /// <summary>The room left of and above what stands in a cell, in points: less than what a box's edge may be from its label.</summary>
    private const double Padding = 8;

    /// <summary>The room right of it, in points: any word would have had room, so that no line seems to end for want of it.</summary>
    private const double RightPadding = 200;

    private readonly IReadOnlyList<TableCell> _cells;
    private readonly double[] _columns;
    private readonly double[] _rows;

    public TableBox(IReadOnlyList<TableCell> cells)
    {
        _cells = cells;
        _columns = Edges(cells.Select(c => (c.Column, c.ColumnSpan, c.Content.Width + Padding + (c.Content.IsEmpty ? 0 : RightPadding))));
        _rows = Edges(cells.Select(c => (c.Row, c.RowSpan, c.Content.IsEmpty ? 0 : c.Content.Height + 2 * Padding)));
        (Width, Height) = (_columns[^1], _rows[^1]);
    }

    public override void Draw(Canvas canvas, double x, double y)
    {
        foreach (var cell in _cells)
        {
            double left = x + _columns[cell.Column], top = y + _rows[cell.Row];
            canvas.Frame(left, top, x + _columns[cell.Column + cell.ColumnSpan], y + _rows[cell.Row + cell.RowSpan]);
            cell.Content.Draw(canvas, left + Padding, top + Padding);
        }
    }

    // Where the tracks begin and end. Cells of one track make it as wide as they are; those that span several make the last
    // of them wider where all together are not wide enough.
    private static double[] Edges(IEnumerable<(int First, int Span, double Need)> cells)
    {
        var all = cells.OrderBy(c => c.First + c.Span).ThenBy(c => c.Span).ToList();
        var edges = new double[all.Select(c => c.First + c.Span).DefaultIfEmpty(0).Max() + 1];
        var next = 0;
        for (var edge = 1; edge < edges.Length; edge++)
        {
            edges[edge] = edges[edge - 1];
            for (; next < all.Count && all[next].First + all[next].Span == edge; next++)
                edges[edge] = Math.Max(edges[edge], edges[all[next].First] + all[next].Need);
        }
        return edges;
    }
}
