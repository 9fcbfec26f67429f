using Form3Parser.Text;

namespace Form3Parser.Pdf;

/// <summary>Reads the pages of a PDF.</summary>
/// <param name="options">Password and limits.</param>
public sealed class PdfPageReader(PdfOptions options) : IPageReader
{
    /// <summary>The options this reader was made with.</summary>
    public PdfOptions Options { get; } = options;

    /// <inheritdoc/>
    public PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation) =>
        throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, "not a PDF");
}
