namespace Form3Parser.Pdf.Objects;

/// <summary>A PDF array. Its elements may be references; <see cref="IObjectSource"/> resolves them.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfValue> items)
{
    public int Count => items.Count;

    /// <summary>The element, or null beyond the end.</summary>
    public PdfValue this[int index] => (uint)index < (uint)items.Count ? items[index] : PdfValue.Null;
}
