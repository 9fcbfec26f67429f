using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>What one input gives: exactly one of a filing and an error.</summary>
/// <param name="Source">Where it was read from; <c>Format</c> and <c>Sha256</c> may be empty for an error.</param>
/// <param name="Filing">The filing; null when <paramref name="Error"/> is set.</param>
/// <param name="Diagnostics">What the user has to know about the filing.</param>
/// <param name="Error">Why there is no filing; null when there is one.</param>
public sealed record FilingRecord(
    SourceDescription Source, Form3Filing? Filing, IReadOnlyList<Diagnostic> Diagnostics, InputError? Error)
{
    /// <summary>Where the filing's fields are printed; null where that was not asked for, or nothing is printed.</summary>
    public IReadOnlyList<PrintedField>? Provenance { get; init; }
}
