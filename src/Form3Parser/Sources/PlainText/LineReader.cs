namespace Form3Parser.Sources.PlainText;

/// <summary>Reads a page's characters as lines of words in columns.</summary>
internal static class LineReader
{
    /// <summary>The lines that are not blank.</summary>
    /// <param name="page">The characters.</param>
    /// <param name="mostWords">How many words may come.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Null when more words come.</returns>
    public static List<CharacterLine>? Read(ReadOnlySpan<char> page, int mostWords, CancellationToken cancellation)
    {
        var lines = new List<CharacterLine>();
        var table = new List<(string[] Cells, int Blanks)>();
        int blanks = 0, words = 0;
        var isBlank = false;
        foreach (var raw in page.EnumerateLines())
        {
            cancellation.ThrowIfCancellationRequested();
            var line = Markup.Strip(raw);
            if (line.AsSpan().IsWhiteSpace())
            {
                isBlank = true;
                continue;
            }
            blanks += isBlank ? 1 : 0;
            isBlank = false;
            var cells = TableCells.Of(line);
            if (cells is null)
            {
                words += Close(table, lines) + Add(Line([line], [0], blanks), lines);
            }
            else if (cells.Length > 0)
            {
                table.Add((cells, blanks));
            }
            if (words + table.Count > mostWords)
                return null;
        }
        words += Close(table, lines);
        return words > mostWords ? null : lines;
    }

    private static int Close(List<(string[] Cells, int Blanks)> table, List<CharacterLine> lines)
    {
        var words = 0;
        var columns = TableCells.Columns(table.ConvertAll(row => row.Cells));
        foreach (var (cells, blanks) in table)
            words += Add(Line(cells, columns, blanks), lines);
        table.Clear();
        return words;
    }

    private static int Add(CharacterLine line, List<CharacterLine> lines)
    {
        if (line.Words.Count > 0)
            lines.Add(line);
        return line.Words.Count;
    }

    private static CharacterLine Line(string[] cells, int[] columns, int blanks)
    {
        var words = new List<CharacterWord>();
        var segments = new List<(int From, int To)>();
        for (var c = 0; c < cells.Length; c++)
        {
            var first = segments.Count;
            foreach (var range in cells[c].AsSpan().SplitAny(' ', '\u00A0', '\t'))
            {
                var (from, to) = (columns[c] + range.Start.Value, columns[c] + range.End.Value);
                if (from == to)
                    continue;
                words.Add(new CharacterWord(from, cells[c][range]));
                if (segments.Count > first && from - segments[^1].To <= 1)
                    segments[^1] = (segments[^1].From, to);
                else
                    segments.Add((from, to));
            }
        }
        return new CharacterLine(words, segments, blanks);
    }
}
