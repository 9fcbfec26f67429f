using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>
/// All printings of the corpus against the XML that their filers sent to EDGAR: the truth that the program had no hand in.
/// </summary>
public sealed class CorpusScoreTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<ScoredFile>> Files = new(ScoredFile.ReadAll);

    [CorpusFact]
    public void The_corpus_has_documents() => Files.Value.Should().HaveCountGreaterThan(100);

    [CorpusFact]
    public void The_share_of_fields_that_are_right_does_not_fall()
    {
        foreach (var file in Files.Value)
            foreach (var wrong in file.Wrong)
                output.WriteLine($"{file.Name}: {wrong}");

        output.WriteLine($"{Right(Files.Value):0.000} % of {Files.Value.Sum(f => f.Fields)}");

        Right(Files.Value).Should().BeGreaterThanOrEqualTo(Floors.Fields);
    }

    [CorpusFact]
    public void The_share_of_perfect_filings_does_not_fall()
    {
        var perfect = 100.0 * Files.Value.Count(f => f.Wrong.Count == 0) / Files.Value.Count;
        output.WriteLine($"{perfect:0.00} %");

        perfect.Should().BeGreaterThanOrEqualTo(Floors.Perfect);
    }

    [CorpusFact]
    public void No_style_and_no_printer_is_left_behind()
    {
        var groups = Files.Value.GroupBy(f => f.Group).Select(g => (g.Key, Right: Right(g))).OrderBy(g => g.Right).ToList();
        foreach (var (group, right) in groups)
            output.WriteLine($"{right:0.000} %  {group}");

        groups.Where(g => g.Right < Floors.FieldsOfAGroup).Select(g => $"{g.Key}: {g.Right:0.000} %").Should().BeEmpty();
    }

    private static double Right(IEnumerable<ScoredFile> files)
    {
        var (fields, wrong) = files.Aggregate((0, 0), (sum, f) => (sum.Item1 + f.Fields, sum.Item2 + f.Wrong.Count));
        return 100.0 * (fields - wrong) / fields;
    }
}
