using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>What the user asked <c>form3 parse</c> for.</summary>
internal sealed record ParseArguments
{
    internal required IReadOnlyList<string> Inputs { get; init; }

    internal required bool Recurse { get; init; }

    /// <summary>The format named; null for the one that goes with the inputs.</summary>
    internal required OutputFormat? Format { get; init; }

    /// <summary>The file for the records; null for standard output.</summary>
    internal required string? OutputPath { get; init; }

    internal required bool Strict { get; init; }

    internal required string? Password { get; init; }

    internal required long MaxBytes { get; init; }

    internal required ParseSettings Settings { get; init; }

    internal required Verbosity Verbosity { get; init; }

    internal required string? LogFile { get; init; }

    /// <summary>Whether every filing has a file of its own in the folder that <see cref="OutputPath"/> names.</summary>
    internal bool WritesFolder => Format == OutputFormat.Xml && RecordFolder.IsNamedBy(OutputPath);

    internal OutputFormat FormatFor(InputList list) => Format ?? (list.IsSingle ? OutputFormat.Json : OutputFormat.Ndjson);
}
