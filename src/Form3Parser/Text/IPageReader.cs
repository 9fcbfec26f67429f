namespace Form3Parser.Text;

/// <summary>The border between a document format and what is read from its pages: bytes in, pages out.</summary>
public interface IPageReader
{
    /// <summary>Reads all pages of a document.</summary>
    /// <param name="document">The whole file.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The pages in order; what was odd about the file but did not keep it from being read.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read; the exception says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation);
}
