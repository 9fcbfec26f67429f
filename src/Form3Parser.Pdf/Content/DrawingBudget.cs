using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Counts the work of drawing a document's pages and what they hold, and ends it when it is too much or was cancelled.
/// </summary>
internal sealed class DrawingBudget(PdfOptions options, CancellationToken cancellation)
{
    /// <summary>Glyphs, and bytes of content, that cost about as much as one operator.</summary>
    private const int GlyphsToAnOperator = 4, BytesToAnOperator = 32;

    /// <summary>How many operators pass between two looks at the cancellation.</summary>
    private const int LookEvery = 1024;

    private long _operators;
    private long _glyphs;
    private long _items;
    private long _nextLook = Math.Min(LookEvery, options.MaxOperators + 1);

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Counts operators, or what costs as much.</summary>
    public void Spend(long operators = 1)
    {
        _operators += operators;
        if (_operators >= _nextLook)
            Look();
    }

    /// <summary>Counts glyphs of a shown string.</summary>
    public void SpendGlyphs(long glyphs)
    {
        _glyphs += glyphs;
        Spend(_glyphs / GlyphsToAnOperator);
        _glyphs %= GlyphsToAnOperator;
    }

    /// <summary>Counts the bytes of a content stream, which may be all blanks.</summary>
    public void SpendBytes(long bytes) => Spend(bytes / BytesToAnOperator);

    /// <summary>Counts what a page holds: words, rules, links, images.</summary>
    public void Keep(int items)
    {
        _items += items;
        if (_items > options.MaxItems)
            throw new UnreadableDocumentException(
                UnreadableReason.TooLarge,
                FormattableString.Invariant($"the pages have more than {options.MaxItems} words, lines, links and images (MaxItems)"));
    }

    private void Look()
    {
        Cancellation.ThrowIfCancellationRequested();
        _nextLook = Math.Min(_operators + LookEvery, options.MaxOperators + 1);
        if (_operators > options.MaxOperators)
            throw new UnreadableDocumentException(
                UnreadableReason.TooLarge,
                FormattableString.Invariant($"drawing the pages takes more than {options.MaxOperators} operators (MaxOperators)"));
    }
}
