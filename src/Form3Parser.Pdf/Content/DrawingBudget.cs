using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Counts the work of drawing a document's pages, and ends it when it is too much or was cancelled.</summary>
internal sealed class DrawingBudget(long maxOperators, CancellationToken cancellation)
{
    /// <summary>Glyphs that cost about as much as one operator.</summary>
    private const int GlyphsToAnOperator = 4;

    /// <summary>How many operators pass between two looks at the cancellation.</summary>
    private const int LookEvery = 1024;

    private long _operators;
    private long _nextLook = Math.Min(LookEvery, maxOperators + 1);

    /// <summary>Counts one operator.</summary>
    public void Spend()
    {
        if (++_operators >= _nextLook)
            Look();
    }

    /// <summary>Counts the glyphs of a shown string.</summary>
    public void SpendGlyphs(long glyphs)
    {
        _operators += glyphs / GlyphsToAnOperator;
        if (_operators >= _nextLook)
            Look();
    }

    private void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        _nextLook = Math.Min(_operators + LookEvery, maxOperators + 1);
        if (_operators > maxOperators)
            throw new UnreadableDocumentException(
                UnreadableReason.TooLarge,
                FormattableString.Invariant($"drawing the pages takes more than {maxOperators} operators (MaxOperators)"));
    }
}
