using Form3Parser.Tests.Generator.Drawing;
using Xunit.Abstractions;

namespace Form3Parser.Tests.Generator;

/// <summary>Forms whose printer breaks a line inside any word, without a hyphen, as narrow tables of sites do.</summary>
public sealed class DrawnBrokenWordsTests(ITestOutputHelper output)
{
    private const int Seeds = 300;

    /// <summary>Forms read wrong without a word: one has a single broken word that touches a value, a town's name, which nothing tells from two.</summary>
    private const int SilentCeiling = 1;

    [Fact]
    public void A_form_whose_words_are_broken_anywhere_is_not_read_wrong_without_a_word()
    {
        var trials = new Trial[Seeds];
        Parallel.For(0, Seeds, i => trials[i] = Trial.Run(i + 1, traits => traits with { Breaks = WordBreaks.Anywhere }));

        output.WriteLine(FailureTable.Of(trials));
        if (Environment.GetEnvironmentVariable("FORM3_GENERATOR_REPORT") is { Length: > 0 } report)
            File.WriteAllText(report, FailureTable.Of(trials) + string.Join('\n', trials.Where(t => !t.IsExact || t.Warnings.Count > 0)));
        trials.Where(t => t.HasThrown).Select(t => t.ToString()).Should().BeEmpty("content never throws");
        trials.Where(t => t.IsSilent).Select(t => t.ToString()).Should().HaveCountLessThanOrEqualTo(SilentCeiling);
    }
}
