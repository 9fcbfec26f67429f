using Form3Parser.Text.Order;

namespace Form3Parser.Text;

/// <summary>A page as plain text.</summary>
public static class PageText
{
    /// <summary>
    /// Writes a page's words line by line in order of reading: what stands in columns column by column. Lines end with a line
    /// feed; between words is one space, or none where nothing separates them.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Page page, TextWriter writer)
    {
        var line = -1;
        Word? previous = null;
        foreach (var segment in ReadingOrder.Of(page.Words))
        {
            if (previous is not null && segment.Line != line)
            {
                writer.Write('\n');
                previous = null;
            }
            line = segment.Line;
            for (var i = segment.First; i < segment.First + segment.Count; i++)
            {
                var word = page.Words[i];
                if (previous is not null && (word.SpaceBefore || i == segment.First))
                    writer.Write(' ');
                writer.Write(word.Text);
                previous = word;
            }
        }
        if (previous is not null)
            writer.Write('\n');
    }
}
