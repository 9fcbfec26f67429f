using Form3Parser.Diagnostics;

namespace Form3Parser.Output;

/// <summary>Where a record was read from.</summary>
/// <param name="Path">The input as the user named it, with forward slashes; <c>-</c> for standard input.</param>
/// <param name="Format">How the input is written, as <see cref="Spelling.Of(SourceFormat)"/> spells it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Pages">How many pages it has; null for formats without pages.</param>
/// <param name="Part">The pages that the record was read from, where it is not all of them; else null.</param>
public sealed record SourceDescription(string Path, string Format, string Sha256, int? Pages, PageRange? Part = null);
