using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>What the user asked <c>form3 parse</c> for.</summary>
internal sealed record ParseArguments
{
    internal required IReadOnlyList<string> Inputs { get; init; }

    internal required bool Recurse { get; init; }

    internal required OutputArguments Output { get; init; }

    internal required bool Provenance { get; init; }

    internal required string? Password { get; init; }

    internal required long MaxBytes { get; init; }

    internal required ParseSettings Settings { get; init; }

    internal OutputFormat FormatFor(bool isSingle) =>
        Output.Format ?? (isSingle ? OutputFormat.Json : OutputFormat.Ndjson);
}
