using Form3Parser.Recognition;

namespace Form3Parser.Sources;

/// <summary>What a source made of a file.</summary>
/// <param name="Pages">How many pages the file has; null for formats without pages.</param>
/// <param name="Filings">A result for each filing in the file, in its order; one that says why when there is none.</param>
public sealed record SourceReading(int? Pages, IReadOnlyList<RecognitionResult> Filings);
