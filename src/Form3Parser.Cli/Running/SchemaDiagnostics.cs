using Form3Parser.Output;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Cli.Running;

/// <summary>What a document for EDGAR's schema lacks, among the diagnostics of its record.</summary>
internal static class SchemaDiagnostics
{
    /// <summary>The record with a diagnostic for each gap; an error record as it is.</summary>
    internal static FilingRecord AddTo(FilingRecord record) =>
        record.Filing is { } filing ? record with { Diagnostics = [.. record.Diagnostics, .. SchemaGaps.Of(filing)] } : record;
}
