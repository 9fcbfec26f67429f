using System.Globalization;
using Xunit.Abstractions;

namespace Form3Parser.Tests.Generator;

public sealed class GeneratorTests(ITestOutputHelper output)
{
    /// <summary>How many seeds are tried unless <c>FORM3_GENERATOR_COUNT</c> says otherwise.</summary>
    private const int UsualCount = 2000;

    /// <summary>The share of seeds that are read back exactly. It only rises.</summary>
    private const double ExactFloor = 0.999;

    /// <summary>The share of seeds that are read wrong without a word. None of the usual seeds is.</summary>
    private const double SilentCeiling = 0;

    [Fact]
    public void What_is_drawn_is_read_back()
    {
        var start = Number("FORM3_GENERATOR_START") ?? Number("FORM3_GENERATOR_SEED") ?? 1;
        var trials = new Trial[Number("FORM3_GENERATOR_COUNT") ?? UsualCount];
        Parallel.For(0, trials.Length, i => trials[i] = Trial.Run(start + i));
        output.WriteLine(FailureTable.Of(trials));
        if (Environment.GetEnvironmentVariable("FORM3_GENERATOR_REPORT") is { Length: > 0 } report)
            File.WriteAllText(report, FailureTable.Of(trials) + string.Join('\n', trials.Where(t => !t.IsExact || t.Warnings.Count > 0)));
        foreach (var trial in FailureTable.Smallest(trials))
            output.WriteLine(trial.ToString());
        trials.Where(t => t.HasThrown).Select(t => t.ToString()).Should().BeEmpty("content never throws");
        ((double)trials.Count(t => t.IsExact) / trials.Length).Should().BeGreaterThanOrEqualTo(ExactFloor);
        ((double)trials.Count(t => t.IsSilent) / trials.Length).Should().BeLessThanOrEqualTo(SilentCeiling);
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
