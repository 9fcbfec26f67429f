using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form3Parser.Text;

namespace Form3Parser.Html.Layout;

/// <summary>Finds the row and column of each cell of a table (HTML, "forming a table").</summary>
internal static class TableGrid
{
    /// <summary>No more rows or columns are believed to be spanned.</summary>
    private const int MostSpanned = 200;

    /// <summary>The most slots of a table: 60 rows of 30 columns are 1,800.</summary>
    private const int MostSlots = 60_000;

    /// <summary>The cells in order, with their slots.</summary>
    /// <exception cref="UnreadableDocumentException">The table has more slots than any of the form.</exception>
    public static IEnumerable<(IElement Cell, int Row, int Column, int RowSpan, int ColumnSpan)> Of(IReadOnlyList<IElement> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children.Where(c => c is IHtmlTableCellElement))
            {
                while (taken.Contains((row, column)))
                    column++;
                var columns = Span(cell, "colspan");
                var down = Math.Min(rows.Count - row, cell.GetAttribute("rowspan")?.Trim() == "0" ? int.MaxValue : Span(cell, "rowspan"));
                for (var r = row; r < row + down; r++)
                    for (var c = column; c < column + columns; c++)
                        taken.Add((r, c));
                if (taken.Count > MostSlots)
                    throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"a table of more than {MostSlots:N0} cells");
                yield return (cell, row, column, down, columns);
                column += columns;
            }
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name).AsSpan().Trim(), out var span) ? Math.Clamp(span, 1, MostSpanned) : 1;
}
