using System.Globalization;
using System.Text;

namespace Form3Parser.Tests.Generator;

/// <summary>Which kinds of fields fail, how often, in which layouts more than elsewhere, and the smallest seed of each.</summary>
internal static class FailureTable
{
    /// <summary>Traits named beside each kind of field.</summary>
    private const int TraitsNamed = 3;

    /// <summary>Kinds of needless warnings named.</summary>
    private const int MostWarnings = 12;

    /// <summary>Seeds shown in full.</summary>
    private const int MostShown = 80;

    public static string Of(IReadOnlyList<Trial> trials)
    {
        var text = new StringBuilder();
        var exact = trials.Count(t => t.IsExact);
        text.AppendLine(CultureInfo.InvariantCulture, $"{exact} of {trials.Count} exact ({100.0 * exact / trials.Count:0.0} %), {trials.Count(t => t.IsSilent)} silent, {trials.Count(t => t.IsExact && t.Warnings.Count > 0)} exact with a warning");
        foreach (var (warning, times) in trials.Where(t => t.IsExact).SelectMany(t => t.Warnings.Select(Kind).Distinct()).CountBy(w => w).OrderByDescending(w => w.Value).Take(MostWarnings))
            text.AppendLine(CultureInfo.InvariantCulture, $"    {times,4} needless: {warning}, seed {trials.Where(t => t.IsExact && t.Warnings.Any(w => Kind(w) == warning)).Min(t => t.Seed)}");
        var kinds = from trial in trials
                    from kind in trial.Differences.Select(d => d.Kind).Distinct()
                    group trial by kind into failing
                    orderby failing.Count() descending
                    select failing;
        foreach (var failing in kinds)
        {
            var all = failing.ToList();
            var smallest = all.OrderBy(t => t.Differences.Count).ThenBy(t => t.Rows).First();
            text.AppendLine(CultureInfo.InvariantCulture, $"{failing.Key,-58} {all.Count,5} {all.Count(t => t.IsSilent),4} silent, seed {smallest.Seed}: {Traits(all, trials)}");
        }
        return text.ToString();
    }

    /// <summary>All silent seeds, then the smallest of each set of fields that fail together.</summary>
    public static IEnumerable<Trial> Smallest(IReadOnlyList<Trial> trials) => trials.Where(t => !t.IsExact)
        .OrderBy(t => t.Differences.Count).ThenBy(t => t.Rows)
        .DistinctBy(t => t.IsSilent ? $"{t.Seed}" : string.Join(' ', t.Differences.Select(d => d.Kind).Distinct()))
        .OrderByDescending(t => t.IsSilent).Take(MostShown);

    private static string Kind(string warning) => string.Concat(warning.Where(c => !char.IsAsciiDigit(c)));

    private static string Traits(List<Trial> failing, IReadOnlyList<Trial> trials)
    {
        var all = trials.SelectMany(t => t.Traits.Names).CountBy(n => n).ToDictionary();
        return string.Join(", ", failing.SelectMany(t => t.Traits.Names).CountBy(n => n)
            .Where(n => n.Value > 1 || failing.Count == 1)
            .Select(n => (n.Key, Times: (double)n.Value / failing.Count / ((double)all[n.Key] / trials.Count)))
            .OrderByDescending(n => n.Times).Take(TraitsNamed)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Key} x{n.Times:0.0}")));
    }
}
