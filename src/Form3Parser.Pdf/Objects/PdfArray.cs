namespace Form3Parser.Pdf.Objects;

/// <summary>A PDF array. Its elements may be references; <see cref="IObjectSource"/> resolves them.</summary>
internal sealed class PdfArray
{
    private ReadOnlyMemory<PdfValue> _items;

    public PdfArray(PdfValue[] items) => _items = items;

    public int Count => _items.Length;

    public ReadOnlySpan<PdfValue> Items => _items.Span;

    /// <summary>The element, or null beyond the end.</summary>
    public PdfValue this[int index] => (uint)index < (uint)_items.Length ? _items.Span[index] : PdfValue.Null;

    /// <summary>What a reader made of it, for the next that asks; null when none did.</summary>
    public object? Parsed { get; set; }

    /// <summary>Makes this another array; only for one that nobody holds any more.</summary>
    public void Become(ReadOnlyMemory<PdfValue> items) => (_items, Parsed) = (items, null);
}
