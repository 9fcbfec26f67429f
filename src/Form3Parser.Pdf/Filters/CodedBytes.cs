using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Filters;

/// <summary>A stream's bytes as far as they are decoded.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Coding">The picture's coding that they still are in, as a filter's name; null for none.</param>
/// <param name="Parameters">That filter's parameters.</param>
internal readonly record struct CodedBytes(ReadOnlyMemory<byte> Bytes, string? Coding, PdfDictionary? Parameters);
