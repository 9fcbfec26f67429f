using Form3Parser.Text;

namespace Form3Parser.Sources;

/// <summary>One way in which filings are written down: bytes in, filings out.</summary>
public interface IFilingSource
{
    /// <summary>Reads the filings of a file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>What the file holds. Content that is doubtful gives diagnostics, content that is no Form 3 an error.</returns>
    /// <exception cref="UnreadableDocumentException">The file cannot be read; the exception says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation);
}
