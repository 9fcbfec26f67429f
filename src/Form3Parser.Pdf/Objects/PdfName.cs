namespace Form3Parser.Pdf.Objects;

/// <summary>
/// A PDF name without its slash, or an operator's word. Names are equal when their text is; one text is mostly one object, so
/// that comparing is comparing references.
/// </summary>
internal sealed class PdfName(string value) : IEquatable<PdfName>
{
    private readonly int _hash = value.GetHashCode(StringComparison.Ordinal);

    public string Value { get; } = value;

    public bool Equals(PdfName? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Value == other.Value);

    public override bool Equals(object? obj) => Equals(obj as PdfName);

    public override int GetHashCode() => _hash;

    public override string ToString() => Value;

    public static implicit operator PdfName(string value) => new(value);
}
