using System.Globalization;
using System.Text.Json;
using NJsonSchema;

namespace Form3Parser.Cli.Tests;

/// <summary>Where a record says that its fields are printed, they are.</summary>
public sealed class ProvenanceTests
{
    // Places are rounded to hundredths of a point.
    private const double Rounding = 0.02;

    public static TheoryData<string> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_words_inside_a_fields_rectangles_are_its_text(string sample)
    {
        using var record = Run("parse", "--provenance", $"samples/{sample}/filing.pdf");
        using var document = Run("text", "--json", $"samples/{sample}/filing.pdf");

        foreach (var field in record.RootElement.GetProperty("provenance").EnumerateObject())
        {
            foreach (var part in field.Value.EnumerateArray())
                WordsIn(part, document.RootElement).Should().Be(Text(part), field.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_is_what_the_record_says(string sample)
    {
        using var record = Run("parse", "--provenance", $"samples/{sample}/filing.pdf");
        var provenance = record.RootElement.GetProperty("provenance");

        var values = Values(record.RootElement, "").ToList();
        values.Should().NotBeEmpty();
        foreach (var (path, value) in values)
        {
            provenance.TryGetProperty(path, out var parts).Should().BeTrue($"{path} is printed");
            var text = string.Concat(parts.EnumerateArray().Select(Text));
            Says(text, value).Should().BeTrue($"{path} is {value} and printed as {text}");
        }
    }

    [Fact]
    public void A_record_with_provenance_obeys_the_schema_and_is_the_record_otherwise()
    {
        const string file = "samples/both-tables/filing.pdf";
        var with = Output("parse", "--provenance", "--format", "ndjson", file);
        var without = Output("parse", "--format", "ndjson", file);

        with.Should().StartWith(without.TrimEnd('}', '\n')).And.Contain(",\"provenance\":{");
        Schema().Validate(with).Should().BeEmpty();
        Schema().Validate(with.Replace("\"page\":1,\"x\"", "\"sheet\":1,\"x\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void A_record_keeps_its_provenance_where_it_is_converted()
    {
        using var folder = new TemporaryFolder();
        var record = Output("parse", "--provenance", "--format", "ndjson", "samples/both-tables/filing.pdf");
        folder.Add("record.ndjson", record);

        Output("convert", "--format", "ndjson", folder.Of("record.ndjson")).Should().Be(record);
    }

    private static JsonSchema Schema() =>
        JsonSchema.FromJsonAsync(Output("schema").Replace("$defs", "definitions", StringComparison.Ordinal)).Result;

    // Text, numbers and days; whether something is ticked is told by the tick's place and not by its text.
    private static IEnumerable<(string Path, JsonElement Value)> Values(JsonElement element, string path)
    {
        string[] unprinted = ["schemaVersion", "source", "documentType", "cik", "footnoteIds", "id", "diagnostics", "provenance"];
        if (element.ValueKind == JsonValueKind.Object)
            return element.EnumerateObject().Where(p => !unprinted.Contains(p.Name))
                .SelectMany(p => Values(p.Value, path.Length > 0 ? $"{path}.{p.Name}" : p.Name));
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((item, i) => Values(item, $"{path}[{i}]"));
        return element.ValueKind is JsonValueKind.String or JsonValueKind.Number ? [(path, element)] : [];
    }

    private static bool Says(string text, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return Letters(text).StartsWith(Letters(value.GetRawText()), StringComparison.Ordinal);
        return DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? text.StartsWith(day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : Letters(text).StartsWith(Letters(value.GetString()!), StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string WordsIn(JsonElement part, JsonElement document)
    {
        var page = document.GetProperty("pages")[part.GetProperty("page").GetInt32() - 1];
        var words = page.GetProperty("words").EnumerateArray()
            .Where(word => IsIn(Center(word, "x", "width"), part, "x", "width") && IsIn(Center(word, "y", "height"), part, "y", "height"));
        return string.Concat(words.OrderBy(word => word.GetProperty("x").GetDouble()).Select(word => word.GetProperty("text").GetString()));
    }

    private static double Center(JsonElement box, string from, string length) =>
        box.GetProperty(from).GetDouble() + (box.GetProperty(length).GetDouble() / 2);

    private static bool IsIn(double point, JsonElement box, string from, string length)
    {
        var distance = point - box.GetProperty(from).GetDouble();
        return distance >= -Rounding && distance <= box.GetProperty(length).GetDouble() + Rounding;
    }

    private static string Text(JsonElement part) => part.GetProperty("text").GetString()!.Replace(" ", "", StringComparison.Ordinal);

    private static JsonDocument Run(params string[] arguments) => JsonDocument.Parse(Output(arguments));

    private static string Output(params string[] arguments)
    {
        var outcome = BuiltProgram.Run(arguments, null, Repository.Root);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return outcome.Output;
    }
}
