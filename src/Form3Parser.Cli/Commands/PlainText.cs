using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Cli.Commands;

/// <summary>A document's words as plain text: its pages one after the other, a form feed between them.</summary>
internal static class PlainText
{
    // A page or so; what is written goes out whenever so much has come together.
    private const int BufferSize = 1 << 14;

    /// <summary>Writes UTF-8 without a byte order mark, lines ended by a line feed.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="write">Writes one page.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    internal static void Write(PagedDocument document, Action<Page, TextWriter> write, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), BufferSize, leaveOpen: true);
        foreach (var page in document.Pages)
        {
            if (page.Number > 1)
                text.Write('\f');
            write(page, text);
        }
    }
}
