using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Cli.Commands;

/// <summary>A document's words as plain text: its pages one after the other, a form feed between them.</summary>
internal static class PlainText
{
    internal static string Of(PagedDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var page in document.Pages)
        {
            if (page.Number > 1)
                text.Write('\f');
            PageText.Write(page, text);
        }

        return text.ToString();
    }
}
