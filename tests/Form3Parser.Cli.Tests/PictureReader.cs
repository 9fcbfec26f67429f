using System.Text;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>A reader of another format than PDF: a document is pictures of pages drawn in characters, parted by form feeds.</summary>
internal sealed class PictureReader : IPageReader
{
    // The loader tells formats by their first bytes and takes this one's for a PDF's.
    internal const string Header = "%PDF-0.0 picture\n";

    public PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(document.Span);
        if (!text.StartsWith(Header, StringComparison.Ordinal))
            throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, "not a picture");
        return Picture.Document(text[Header.Length..].Split('\f'));
    }
}
