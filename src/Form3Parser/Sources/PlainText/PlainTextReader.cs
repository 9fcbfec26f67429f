using Form3Parser.Text;

namespace Form3Parser.Sources.PlainText;

/// <summary>
/// Pages of lines of characters, as <c>pdftotext -layout</c> and converters of documents write them: form feeds part pages,
/// columns of characters are columns of print, tabs and upright bars part the cells of tables.
/// </summary>
public sealed class PlainTextReader : IPageReader
{
    /// <summary>The most characters of a text; the longest forms, with ten owners and 99 notes, have less than a million.</summary>
    private const int MostCharacters = 16 << 20;

    /// <summary>The most words of a text; 99 notes of 1,000 letters, 60 rows and the form itself stay below half of them.</summary>
    private const int MostWords = 60_000;

    /// <inheritdoc/>
    public PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        if (document.Length > 4L * MostCharacters)
            throw TooLarge($"a text of more than {MostCharacters:N0} characters");
        var text = TextDecoder.Decode(document.Span);
        if (text.Length > MostCharacters)
            throw TooLarge($"a text of more than {MostCharacters:N0} characters");
        var pages = new List<Page>();
        var words = 0;
        foreach (var part in text.AsSpan().Split('\f'))
        {
            cancellation.ThrowIfCancellationRequested();
            var lines = LineReader.Read(text.AsSpan()[part], MostWords - words, cancellation)
                ?? throw TooLarge($"a text of more than {MostWords:N0} words");
            if (lines.Count == 0)
                continue;
            words += lines.Sum(l => l.Words.Count);
            pages.Add(CharacterPage.Of(lines, pages.Count + 1));
        }
        if (pages.Count == 0)
            pages.Add(CharacterPage.Of([], 1));
        return new PagedDocument(pages, []);
    }

    private static UnreadableDocumentException TooLarge(string what) => new(UnreadableReason.TooLarge, what);
}
