using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Sources;

/// <summary>Filings drawn on pages: whatever delivers pages is read by the one recogniser.</summary>
/// <param name="reader">Makes pages of a file.</param>
/// <param name="recognise">Makes filings of pages; <see cref="Form3Recogniser.RecogniseAll"/> unless something stands in for it.</param>
public sealed class PagedSource(IPageReader reader, Func<PagedDocument, CancellationToken, IReadOnlyList<RecognitionResult>> recognise) : IFilingSource
{
    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var document = reader.Read(content, cancellation);
        return new SourceReading(document.Pages.Count, recognise(document, cancellation));
    }
}
