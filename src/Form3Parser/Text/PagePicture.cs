using Form3Parser.Text.Order;

namespace Form3Parser.Text;

/// <summary>A page as a picture in characters: each word about where it stands, columns below each other.</summary>
public static class PagePicture
{
    /// <summary>The most empty lines between two lines: a picture of a page that is nearly empty is not a screenful of nothing.</summary>
    private const int MostEmptyLines = 4;

    /// <summary>
    /// A gap within a line that keeps its width, in parts of the font's size: more than the widest space of running text that is
    /// set to both margins.
    /// </summary>
    private const double KeptGap = 0.7;

    /// <summary>Lines of running text are so far apart, in parts of the font's size.</summary>
    private const double Leading = 1.2;

    /// <summary>
    /// Writes a page's words line by line from the top, none left out. A word that would stand on another one is moved to the
    /// right, with all that stands right of it on the page. Text of other angles follows below, a line for each angle.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to; lines end with a line feed.</param>
    public static void Write(Page page, TextWriter writer)
    {
        var segments = Segments.Of(page.Words, KeptGap);
        var grid = new CharacterGrid(page, segments);
        for (int start = 0, end; start < segments.Count; start = end)
        {
            end = start + 1;
            while (end < segments.Count && segments[end].Line == segments[start].Line)
                end++;
            if (start > 0)
                WriteEmptyLines(page.Words[segments[start - 1].First], page.Words[segments[start].First], writer);
            WriteLine(page.Words, segments, start..end, grid, writer);
        }
    }

    private static void WriteEmptyLines(Word above, Word below, TextWriter writer)
    {
        var lines = (below.Baseline - above.Baseline) / (Leading * Math.Max(above.PointSize, below.PointSize));
        if (above.Angle != 0 || below.Angle != 0)
            return;
        for (var i = Math.Min(Math.Round(lines), MostEmptyLines + 1); i > 1; i--)
            writer.Write('\n');
    }

    private static void WriteLine(
        IReadOnlyList<Word> words, List<Segment> segments, Range line, CharacterGrid grid, TextWriter writer)
    {
        var (start, end) = (line.Start.Value, line.End.Value);
        var column = 0;
        for (var s = start; s < end; s++)
        {
            var segment = segments[s];
            for (var gap = CharacterGrid.Gap(column, grid[s]); gap > 0; gap--, column++)
                writer.Write(' ');
            for (var i = segment.First; i < segment.First + segment.Count; i++)
            {
                if (i > segment.First && words[i].SpaceBefore)
                {
                    writer.Write(' ');
                    column++;
                }
                writer.Write(words[i].Text);
                column += words[i].Text.Length;
            }
        }
        writer.Write('\n');
    }
}
