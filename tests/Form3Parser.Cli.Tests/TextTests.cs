using System.Text;
using System.Text.Json;
using NJsonSchema;

namespace Form3Parser.Cli.Tests;

public sealed class TextTests
{
    private static readonly char[] Blanks = [' ', '\n', '\f'];

    public static TheoryData<string> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_word_of_the_plain_text_is_in_the_layout(string sample)
    {
        var plain = Text(sample);
        var layout = Text(sample, "--layout");

        layout.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .Should().BeEquivalentTo(plain.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
        layout.Count(c => c == '\f').Should().Be(plain.Count(c => c == '\f'));
    }

    [Fact]
    public void The_layout_keeps_boxes_side_by_side_and_columns_below_each_other()
    {
        var lines = Text("joint-filing", "--layout").Split('\n');

        var boxes = lines.First(line => line.Contains("1. Name and Address", StringComparison.Ordinal));
        var values = lines.First(line => line.Contains("EXAMPLE VENTURES III", StringComparison.Ordinal));
        values.IndexOf("FICTITIOUS", StringComparison.Ordinal)
            .Should().Be(boxes.IndexOf("3. Issuer Name", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_json_has_the_words_of_the_plain_text_and_the_letters_they_are_made_of(string sample)
    {
        using var document = JsonDocument.Parse(Text(sample, "--json"));
        var pages = document.RootElement.GetProperty("pages").EnumerateArray().ToList();

        var words = pages.SelectMany(page => page.GetProperty("words").EnumerateArray())
            .Select(word => word.GetProperty("text").GetString()!).ToList();
        string.Concat(words.Order(StringComparer.Ordinal).SelectMany(word => word).Order())
            .Should().Be(string.Concat(Text(sample).Split(Blanks).SelectMany(part => part).Order()));
        foreach (var page in pages)
            page.GetProperty("letters").GetArrayLength().Should().BeGreaterThanOrEqualTo(page.GetProperty("words").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_json_obeys_its_schema(string sample)
    {
        // The validator resolves references only under the name that earlier drafts gave to "$defs".
        var schema = await JsonSchema.FromJsonAsync(BuiltProgram.Run("schema", "--text").Output.Replace("$defs", "definitions"));

        schema.Validate(Text(sample, "--json")).Should().BeEmpty();
        schema.Validate("""{"source":{},"oddities":[],"pages":[]}""").Should().NotBeEmpty();
    }

    [Fact]
    public void What_cannot_be_read_has_a_line_on_standard_error_and_nothing_else()
    {
        var outcome = BuiltProgram.Run(["text", "--json", "-"], Encoding.ASCII.GetBytes("no PDF"));

        outcome.ExitCode.Should().Be(4);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().Equal("form3: -: unsupported: not a PDF but plain text");
    }

    private static string Text(string sample, params string[] options)
    {
        var outcome = BuiltProgram.Run(["text", .. options, $"samples/{sample}/filing.pdf"], null, Repository.Root);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return outcome.Output;
    }
}
