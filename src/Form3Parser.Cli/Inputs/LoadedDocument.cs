using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>What an input's bytes gave: its pages, or why there are none.</summary>
/// <param name="Source">What is known of the input.</param>
/// <param name="Document">The pages; null when <paramref name="Error"/> says why.</param>
/// <param name="Error">Why there are no pages; null when there are.</param>
internal sealed record LoadedDocument(SourceDescription Source, PagedDocument? Document, InputError? Error);
