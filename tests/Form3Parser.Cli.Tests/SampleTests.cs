using System.Text.Json;

namespace Form3Parser.Cli.Tests;

/// <summary>Every folder of <c>samples/</c> holds a filing and, byte for byte, what the program prints for it.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetDirectories(Repository.Path("samples")).Select(folder => Path.GetFileName(folder)).Order()];

    [Fact]
    public void There_are_at_least_six_samples() => Samples.Should().HaveCountGreaterThanOrEqualTo(6);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_its_json(string sample) => Check(sample, "json");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_its_csv(string sample) => Check(sample, "csv");

    [Fact]
    public void The_filing_of_2004_reads_as_a_person_read_it()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Repository.Path("samples", "sonus-2004", "expected.json")));
        using var record = JsonDocument.Parse(Parse("sonus-2004", "json"));

        foreach (var field in expected.RootElement.EnumerateObject())
        {
            var found = record.RootElement.GetProperty(field.Name);
            JsonElement.DeepEquals(found, field.Value).Should().BeTrue($"{field.Name} is {field.Value}, not {found}");
        }
    }

    private static void Check(string sample, string format) =>
        Golden.Check(Repository.Path("samples", sample, $"filing.{format}"), Parse(sample, format));

    private static string Parse(string sample, string format)
    {
        var outcome = Shell.Run($"form3 parse --format {format} samples/{sample}/filing.pdf", Repository.Root);
        outcome.Status.Should().Be(0, outcome.Error);
        return outcome.Output;
    }
}
