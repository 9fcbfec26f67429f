namespace Form3Parser.Pdf.Objects;

/// <summary>The kinds of PDF objects (ISO 32000-2, 7.3), and the bare words that are operators.</summary>
internal enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Name,
    String,
    Array,
    Dictionary,
    Stream,
    Reference,
    Operator,
}
