using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>An object as it stands in the file under <c>12 0 obj</c>.</summary>
internal readonly record struct IndirectObject(int Number, int Generation, PdfValue Value);
