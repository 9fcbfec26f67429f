using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Form3Parser.Html.Layout;
using Form3Parser.Sources;
using Form3Parser.Sources.PlainText;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Html;

/// <summary>Filings in web pages: the pages that EDGAR's viewer and filing agents make of a form, saved to a file.</summary>
/// <param name="recognise">Makes a filing of pages; <see cref="Form3Recogniser.Recognise"/> unless something stands in for it.</param>
public sealed class HtmlSource(Func<PagedDocument, CancellationToken, RecognitionResult> recognise) : IFilingSource
{
    /// <summary>The most bytes of a page; the largest that EDGAR shows of a Form 3 have less than one million.</summary>
    private const int MostBytes = 16 << 20;

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (content.Length > MostBytes)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"a page of more than {MostBytes:N0} bytes");
        var html = TextDecoder.Decode(content.Span, PageEncoding.Claimed(content.Span));
        if (!TagDepth.IsHarmless(html))
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"tags nested more than {TagDepth.Most} deep");
        using var page = new HtmlParser().ParseDocumentAsync(html, cancellation).GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        // A browser shows a text file as one preformatted block.
        var document = Preformatted(page) is { } text ? new PlainTextReader().Read(text, cancellation)
            : new PagedDocument([PageLayouter.LayOut(page, cancellation)], []);
        cancellation.ThrowIfCancellationRequested();
        return new SourceReading(null, [recognise(document, cancellation)]);
    }

    private static byte[]? Preformatted(IDocument page) =>
        page.Body is { ChildElementCount: 1 } body && body.FirstElementChild is { LocalName: "pre" } only
        && only.TextContent.Length > body.TextContent.Trim().Length / 2
            ? Encoding.UTF8.GetBytes(only.TextContent) : null;
}
