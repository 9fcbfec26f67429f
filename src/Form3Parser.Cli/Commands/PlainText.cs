using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Cli.Commands;

/// <summary>A document's words as plain text: one line for each line on the page, a form feed between pages.</summary>
internal static class PlainText
{
    // How far apart baselines on one line may be, in point sizes: a raised mark is, the next line is not.
    private const double SameLine = 0.6;

    internal static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            if (text.Length > 0)
                text.Append('\f');
            Append(text, page);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Page page)
    {
        Word? before = null;
        foreach (var word in page.Words)
        {
            if (before is not null && !OnOneLine(before, word))
                text.Append('\n');
            else if (before is not null && word.SpaceBefore)
                text.Append(' ');
            text.Append(word.Text);
            before = word;
        }

        if (before is not null)
            text.Append('\n');
    }

    private static bool OnOneLine(Word before, Word word) =>
        word.Box.Left >= before.Box.Left
        && Math.Abs(word.Baseline - before.Baseline) <= SameLine * Math.Max(before.PointSize, word.PointSize);
}
