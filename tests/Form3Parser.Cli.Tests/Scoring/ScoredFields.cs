namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>
/// What a printed form shows, as texts under names: the fields that a filing has once, and the rows of its lists. Numbers are
/// without trailing zeros, days in ISO 8601, references to notes parted by spaces; what is blank is empty.
/// </summary>
internal sealed class ScoredFields
{
    /// <summary>Ends the name of a field that only some printings show. It is scored where it was found.</summary>
    internal const char Optional = '?';

    internal Dictionary<string, string> Single { get; } = [];

    internal SortedDictionary<string, List<Dictionary<string, string>>> Lists { get; } = new(StringComparer.Ordinal)
    {
        ["reportingOwners"] = [],
        ["nonDerivativeHoldings"] = [],
        ["derivativeHoldings"] = [],
        ["footnotes"] = [],
        ["signatures"] = [],
    };

    internal static string Folded(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string Flag(bool value) => value ? "yes" : "no";
}
