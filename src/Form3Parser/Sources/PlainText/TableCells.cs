namespace Form3Parser.Sources.PlainText;

/// <summary>Lines of text that are rows of a table: cells parted by tabs, or by the upright bars of Markdown.</summary>
internal static class TableCells
{
    /// <summary>How far apart cells are set, in characters: further than words of one phrase.</summary>
    private const int Gap = 4;

    /// <summary>A table wider than this, in characters, is none of the form's; its cells are set side by side.</summary>
    private const int WidestTable = 2_000;

    /// <summary>A line of more cells is no row: the form's have ten, in columns that a page may part further.</summary>
    private const int MostCells = 200;

    /// <summary>The cells of a line; empty for the line that parts a table's head from its body, null for a line that is no row.</summary>
    public static string[]? Of(string line)
    {
        var core = line.AsSpan().Trim();
        if (core.Count('|') > MostCells || core.Count('\t') > MostCells)
            return null;
        if (core.Length > 1 && core[0] == '|' && core[^1] == '|')
            return core.ContainsAnyExcept("|-:= ") ? Array.ConvertAll(core[1..^1].ToString().Split('|'), c => c.Trim()) : [];
        // White space before the first word is an indent; a tab after it parts cells.
        return line.AsSpan().TrimEnd().Contains('\t') && !line.AsSpan().TrimEnd().TrimStart().IsEmpty
            ? Array.ConvertAll(line.TrimEnd().Split('\t'), c => c.Trim()) : null;
    }

    /// <summary>
    /// Where the cells of a table begin: each column is as wide as its widest cell. A cell that has its row for itself is a
    /// heading and may be wider.
    /// </summary>
    public static int[] Columns(List<string[]> rows)
    {
        var columns = new int[rows.Select(r => r.Length).DefaultIfEmpty(0).Max()];
        var wide = rows.FindAll(r => r.Count(c => c.Length > 0) > 1);
        for (var column = 1; column < columns.Length; column++)
        {
            var width = wide.Where(r => r.Length >= column).Select(r => r[column - 1].Length).DefaultIfEmpty(0).Max();
            columns[column] = Math.Min(WidestTable, columns[column - 1] + width + Gap);
        }
        return columns;
    }
}
