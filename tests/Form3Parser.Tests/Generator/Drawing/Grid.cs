using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

internal enum Level { Top, Middle, Bottom }

[Flags]
internal enum Ruling { None = 0, Horizontal = 1, Vertical = 2, All = 3 }

/// <summary>A cell of a table: where it stands and what it holds.</summary>
internal sealed record GridCell(int Row, int Column, Flow Content)
{
    public int Rows { get; init; } = 1;

    public int Columns { get; init; } = 1;

    public Level Level { get; init; }
}

/// <summary>A table as a browser lays it out: columns by their shares, widened where a word would stick out; rows as high as needed.</summary>
internal sealed class Grid(double[] shares, IReadOnlyList<GridCell> cells) : Flow
{
    private const double Thickness = 0.75;

    /// <summary>A table wider than this share of the page nearly fills it.</summary>
    private const double RoomyShare = 0.75;

    private readonly int _rows = cells.Max(c => c.Row + c.Rows);

    public Ruling Ruling { get; init; }

    /// <summary>Room between a cell's edge and its content, in points.</summary>
    public double Padding { get; init; }

    /// <summary>Room between the edges of neighbouring cells, in points.</summary>
    public double Spacing { get; init; }

    /// <summary>How many rows are the head; pages repeat them where <see cref="RepeatsHead"/> says so.</summary>
    public int HeadRows { get; init; }

    public bool RepeatsHead { get; init; }

    /// <summary>Whether a page break may not cut a row.</summary>
    public bool KeepsRows { get; init; }

    /// <summary>
    /// Whether the columns are as wide as their content instead of filling the width. The first of them is never narrower, even
    /// where the table runs off the page.
    /// </summary>
    public bool IsNarrow { get; init; }

    public override double LeastWidth => IsNarrow ? Squeezed(Full(), Least(), 0).Sum() : Least().Sum();

    public override double FullWidth => Full().Sum();

    public override Fragment Lay(double width)
    {
        var x = Edges(width);
        var laid = cells.Select(c => c.Content.Lay(x[c.Column + c.Columns] - x[c.Column] - Room)).ToList();
        var y = Levels(laid);
        var grid = new Fragment { Height = y[^1] };
        for (var i = 0; i < cells.Count; i++)
            Place(cells[i], laid[i], x, y, grid);
        for (var row = 0; row < _rows; row++)
            if (!cells.Any(c => c.Row < row && c.Row + c.Rows > row))
                grid.Rows.Add((y[row], y[cells.Where(c => c.Row == row).Max(c => c.Row + c.Rows)], KeepsRows || row < HeadRows));
        if (RepeatsHead && HeadRows > 0 && HeadRows < _rows)
            grid.Tables.Add((y[HeadRows], y[^1], 0, Head(laid, x, y)));
        return grid;
    }

    private double Room => 2 * Padding + Spacing;

    private Fragment Head(List<Fragment> laid, double[] x, double[] y)
    {
        var head = new Fragment { Height = y[HeadRows] };
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Row < HeadRows)
                Place(cells[i], laid[i], x, y, head);
        return head;
    }

    private void Place(GridCell cell, Fragment content, double[] x, double[] y, Fragment grid)
    {
        double top = y[cell.Row], bottom = y[cell.Row + cell.Rows], left = x[cell.Column], right = x[cell.Column + cell.Columns];
        var free = bottom - top - Room - content.Height;
        var down = cell.Level switch { Level.Middle => free / 2, Level.Bottom => free, _ => 0 };
        grid.Add(content, left + Room / 2, top + Room / 2 + down);
        var half = Spacing / 2;
        if (Ruling.HasFlag(Ruling.Horizontal))
        {
            grid.Rules.Add(new Rect(left + half, top + half, right - half, top + half + Thickness));
            grid.Rules.Add(new Rect(left + half, bottom - half, right - half, bottom - half + Thickness));
        }
        if (Ruling.HasFlag(Ruling.Vertical))
        {
            grid.Rules.Add(new Rect(left + half, top + half, left + half + Thickness, bottom - half));
            grid.Rules.Add(new Rect(right - half, top + half, right - half + Thickness, bottom - half));
        }
    }

    private double[] Levels(List<Fragment> laid)
    {
        var heights = new double[_rows];
        foreach (var rows in cells.Select(c => c.Rows).Distinct().Order())
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i].Rows != rows)
                    continue;
                var last = cells[i].Row + rows - 1;
                var have = heights[cells[i].Row..(last + 1)].Sum();
                heights[last] += Math.Max(0, laid[i].Height + Room - have);
            }
        return Sums(heights);
    }

    private double[] Edges(double width)
    {
        var least = Least();
        if (IsNarrow)
            return Sums(Squeezed(Full(), least, width));
        var widths = shares.Select(s => s * width / shares.Sum()).ToArray();
        // Columns too narrow for a word take what they need from those that have room.
        for (var round = 0; round < shares.Length; round++)
        {
            var lack = widths.Select((w, i) => Math.Max(0, least[i] - w)).Sum();
            var spare = widths.Select((w, i) => Math.Max(0, w - least[i])).Sum();
            if (lack <= 0)
                break;
            var take = spare > 0 ? Math.Min(1, lack / spare) : 0;
            for (var i = 0; i < widths.Length; i++)
                widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * take;
        }
        return Sums(widths);
    }

    // A table that nearly fills the page has room behind its longest line, so that no line looks like a wrapped one.
    private static double[] Squeezed(double[] full, double[] least, double width)
    {
        if (full.Sum() > RoomyShare * width)
            full[0] += least[0];
        var (excess, spare) = (full.Sum() - width, full.Skip(1).Sum() - least.Skip(1).Sum());
        var take = excess > 0 && spare > 0 ? Math.Min(1, excess / spare) : 0;
        for (var i = 1; i < full.Length; i++)
            full[i] -= (full[i] - least[i]) * take;
        return full;
    }

    private double[] Least() => Widths(c => c.LeastWidth);

    private double[] Full() => Widths(c => c.FullWidth);

    private double[] Widths(Func<Flow, double> of)
    {
        var widths = new double[shares.Length];
        foreach (var cell in cells.OrderBy(c => c.Columns))
        {
            var need = of(cell.Content) + Room + 0.5;
            var have = widths[cell.Column..(cell.Column + cell.Columns)].Sum();
            for (var i = cell.Column; i < cell.Column + cell.Columns && need > have; i++)
                widths[i] += (need - have) / cell.Columns;
        }
        return widths;
    }

    private static double[] Sums(double[] parts)
    {
        var sums = new double[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++)
            sums[i + 1] = sums[i] + parts[i];
        return sums;
    }
}
