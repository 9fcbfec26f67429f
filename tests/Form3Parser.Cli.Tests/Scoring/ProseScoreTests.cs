using System.Text.Json;
using Form3Parser.Diagnostics;
using Form3Parser.Html;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.PlainText;
using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>The texts and the saved pages of the corpus against the XML that their filers sent to EDGAR.</summary>
public sealed class ProseScoreTests(ITestOutputHelper output)
{
    private static readonly PagedSource Text = new(new PlainTextReader(), (document, cancellation) => Form3Recogniser.RecogniseAll(document, cancellation: cancellation));
    private static readonly HtmlSource Html = new(Form3Recogniser.Recognise);

    [CorpusFact]
    public void Texts_are_read_as_well_as_they_were_and_never_wrong_in_silence()
    {
        var scored = Score("text", Text);

        Right(scored).Should().BeGreaterThanOrEqualTo(Floors.FieldsOfTexts);
        scored.Where(s => s.Wrong.Count > 0 && !s.IsWarned).Select(s => s.Name).Should().BeEmpty();
    }

    [CorpusFact]
    public void Saved_pages_are_read_without_a_fault() => Score("html", Html).SelectMany(s => s.Wrong).Should().BeEmpty();

    [CorpusFact]
    public void The_seed_reads_as_a_person_read_it()
    {
        var seed = Path.Combine(Corpus.Folder!, "..", "seed");
        var outcome = BuiltProgram.Run("parse", Path.Combine(seed, "sonus-miller-2004.txt"));

        using var record = JsonDocument.Parse(outcome.Output);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(seed, "expected.json")));
        foreach (var field in expected.RootElement.EnumerateObject())
            JsonElement.DeepEquals(record.RootElement.GetProperty(field.Name), field.Value)
                .Should().BeTrue($"{field.Name} is {field.Value}, not {record.RootElement.GetProperty(field.Name)}");
    }

    private List<(string Name, int Fields, List<string> Wrong, bool IsWarned)> Score(string folder, IFilingSource source)
    {
        var scored = new List<(string Name, int Fields, List<string> Wrong, bool IsWarned)>();
        foreach (var path in Directory.GetFiles(Corpus.File(folder)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var truth = Truth.Read(Corpus.File($"truth/{name.Split('.')[0]}.xml"));
            truth.Single["accessionNumber?"] = name.Split('.')[0];
            var result = source.Read(File.ReadAllBytes(path), CancellationToken.None).Filings.Single();
            var marks = Comparison.Marks(truth, result.Filing is { } filing ? Finding.Of(filing) : null).ToList();
            var wrong = marks.OfType<string>().ToList();
            wrong.ForEach(w => output.WriteLine($"{name}: {w}"));
            scored.Add((name, marks.Count, wrong, result.Diagnostics.Any(d => d.Severity != Severity.Info)));
        }
        output.WriteLine($"{Right(scored):0.000} % of {scored.Sum(s => s.Fields)}");
        return scored;
    }

    private static double Right(List<(string Name, int Fields, List<string> Wrong, bool IsWarned)> scored) =>
        100.0 * (scored.Sum(s => s.Fields) - scored.Sum(s => s.Wrong.Count)) / scored.Sum(s => s.Fields);
}
