using Form3Parser.Pdf.Content;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Pictures;
using Form3Parser.Text;

namespace Form3Parser.Pdf;

/// <summary>Reads the pages of a PDF.</summary>
/// <param name="options">Password and limits.</param>
public sealed class PdfPageReader(PdfOptions options) : IPageReader
{
    /// <summary>The options this reader was made with.</summary>
    public PdfOptions Options { get; } = options;

    /// <inheritdoc/>
    public PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        try
        {
            return ReadPages(document, cancellation);
        }
        catch (Exception unexpected) when (unexpected is not (UnreadableDocumentException or OperationCanceledException))
        {
            // What callers are promised holds even where this reader has a mistake: one bad file never ends their program.
            throw new UnreadableDocumentException(
                UnreadableReason.Damaged, "the file is damaged in a way that keeps it from being read", unexpected);
        }
    }

    private PagedDocument ReadPages(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        var file = PdfFile.Open(document, Options, cancellation);
        try
        {
            return ReadPages(file, cancellation);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private PagedDocument ReadPages(PdfFile file, CancellationToken cancellation)
    {
        var nodes = PageTree.Read(file);
        var pages = new List<Page>(nodes.Count);
        var drawing = new Drawing(file, file.NameTable, file.Catalog, Options, cancellation) { Pictures = new PictureReader(file) };
        using var drawer = new PageDrawer(drawing);
        for (var i = 0; i < nodes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(drawer.Draw(nodes[i], i + 1));
        }
        // The pictures of scanned pages are decoded when they are looked at, and need what the file has read.
        if (!pages.Exists(p => p.Scan is not null))
            file.Dispose();
        return new PagedDocument(pages, file.Oddities);
    }
}
