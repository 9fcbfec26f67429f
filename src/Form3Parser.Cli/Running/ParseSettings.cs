namespace Form3Parser.Cli.Running;

/// <summary>How inputs are parsed.</summary>
internal sealed record ParseSettings
{
    /// <summary>How many inputs are read at a time.</summary>
    internal int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>How long one input may take; null for no limit.</summary>
    internal TimeSpan? Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether an input without a record has an error record in the output.</summary>
    internal bool ErrorRecords { get; init; }

    /// <summary>Whether what EDGAR's schema demands and a record lacks is one of its diagnostics.</summary>
    internal bool SchemaGaps { get; init; }
}
