using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition;

/// <summary>What a document's pages were recognised as: a filing with its diagnostics, or the reason why there is none.</summary>
/// <param name="Filing">The filing; null when <paramref name="Error"/> says why.</param>
/// <param name="Diagnostics">What the user has to know about the filing.</param>
/// <param name="Error">Why there is no filing; null when there is one.</param>
/// <param name="Pages">The pages it was read from, where others of the document are no part of it; null when it has all.</param>
public sealed record RecognitionResult(
    Form3Filing? Filing, IReadOnlyList<Diagnostic> Diagnostics, InputError? Error, PageRange? Pages = null)
{
    /// <summary>Where the fields are printed, in the order in which they stand on the pages; null unless asked for.</summary>
    public IReadOnlyList<PrintedField>? Provenance { get; init; }
}
