namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>Holds what was read of a filing against the truth, field by field.</summary>
internal static class Comparison
{
    // A field that both rows leave blank says nothing of whether they are one; rows that share nothing may still be paired.
    private const double AnyPair = 0.01;

    /// <summary>
    /// A mark for each scored field: null where it is right, else a sentence. A row too many or too few counts each of its
    /// fields as wrong, and costs its neighbours nothing.
    /// </summary>
    internal static IEnumerable<string?> Marks(ScoredFields truth, ScoredFields? found)
    {
        foreach (var (name, value) in truth.Single)
            if (Mark(name, value, found is null ? null : found.Single.GetValueOrDefault(name, "")) is { } mark)
                yield return mark.Length == 0 ? null : mark;
        foreach (var (list, rows) in truth.Lists)
            foreach (var (wanted, row) in Pair(rows, found?.Lists[list] ?? []))
                foreach (var name in (wanted ?? row)!.Keys)
                {
                    var (value, other) = (wanted?.GetValueOrDefault(name, "") ?? "", row?.GetValueOrDefault(name, "") ?? "");
                    if (wanted is not null && row is not null)
                    {
                        if (Mark($"{list}.{name}", value, other) is { } mark)
                            yield return mark.Length == 0 ? null : mark;
                    }
                    else if (value != other && !(IsOptional(name) && other.Length == 0))
                    {
                        yield return $"{list}.{name}: \"{value}\" is \"{other}\"";
                    }
                }
    }

    // Null for a field that is not scored, empty for one that is right.
    private static string? Mark(string name, string value, string? found)
    {
        if (IsOptional(name) && string.IsNullOrEmpty(found))
            return null;
        return value == found ? "" : found is null && value.Length == 0 ? "" : $"{name}: \"{value}\" is \"{found}\"";
    }

    private static bool IsOptional(string name) => name.EndsWith(ScoredFields.Optional);

    // The pairing in order that makes the most fields alike.
    private static IEnumerable<(Dictionary<string, string>? Wanted, Dictionary<string, string>? Found)> Pair(
        List<Dictionary<string, string>> wanted, List<Dictionary<string, string>> found)
    {
        var best = new double[wanted.Count + 1, found.Count + 1];
        for (var i = wanted.Count - 1; i >= 0; i--)
            for (var k = found.Count - 1; k >= 0; k--)
                best[i, k] = Math.Max(Math.Max(best[i + 1, k], best[i, k + 1]), best[i + 1, k + 1] + Likeness(wanted[i], found[k]));
        int w = 0, f = 0;
        while (w < wanted.Count || f < found.Count)
        {
            if (w < wanted.Count && f < found.Count && best[w, f] == best[w + 1, f + 1] + Likeness(wanted[w], found[f]))
                yield return (wanted[w++], found[f++]);
            else if (w < wanted.Count && (f >= found.Count || best[w, f] == best[w + 1, f]))
                yield return (wanted[w++], null);
            else
                yield return (null, found[f++]);
        }
    }

    private static double Likeness(Dictionary<string, string> wanted, Dictionary<string, string> found) =>
        AnyPair + wanted.Count(field => field.Value.Length > 0 && found.GetValueOrDefault(field.Key) == field.Value);
}
