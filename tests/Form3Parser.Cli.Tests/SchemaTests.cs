using Form3Parser.Output;
using Form3Parser.Tests.Output;
using NJsonSchema;

namespace Form3Parser.Cli.Tests;

public class SchemaTests
{
    // The validator resolves references only under the name that earlier drafts gave to "$defs".
    private static readonly Lazy<JsonSchema> Schema =
        new(() => JsonSchema.FromJsonAsync(BuiltProgram.Run("schema").Output.Replace("$defs", "definitions")).Result);

    private static FilingRecord Part => Sample.Record with { Source = Sample.Source with { Part = new Diagnostics.PageRange(2, 4) } };

    [Fact]
    public void The_schema_says_which_draft_it_is()
    {
        BuiltProgram.Run("schema").Output.Should().Contain("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    [Fact]
    public void Records_obey_the_schema()
    {
        foreach (var record in new[] { Sample.Record, Part, Sample.Empty, Sample.Error })
            Schema.Value.Validate(Written.Json(record)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"documentType\":\"3\"", "\"documentType\":\"4\"")]
    [InlineData("\"remarks\":null,", "")]
    [InlineData("\"remarks\":null,", "\"remarks\":null,\"more\":null,")]
    [InlineData("\"remarks\":null", "\"remarks\":\"\"")]
    [InlineData("\"sharesOwned\":34155", "\"sharesOwned\":\"34155\"")]
    [InlineData("\"2004-05-21\"", "\"05/21/2004\"")]
    [InlineData("\"F3-010\"", "\"10\"")]
    [InlineData("\"directOrIndirect\":\"I\"", "\"directOrIndirect\":\"Indirect\"")]
    [InlineData("[\"F1\"]", "[]")]
    [InlineData("[\"F1\"]", "[\"1\"]")]
    [InlineData("\"exerciseDate\":[", "\"sharesOwned\":[")]
    [InlineData("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"2\"")]
    [InlineData("\"isOther\":false", "\"isOther\":null")]
    public void What_is_no_record_does_not(string right, string wrong)
    {
        var json = Written.Lines(Sample.Record);
        json.Should().Contain(right);

        Schema.Value.Validate(json.Replace(right, wrong)).Should().NotBeEmpty();
    }

    [Fact]
    public void Printed_error_records_obey_the_schema()
    {
        var outcome = BuiltProgram.Run("parse", "gone.pdf", "--on-error", "record");

        Schema.Value.Validate(outcome.Output).Should().BeEmpty();
    }

    [Fact]
    public void The_schema_knows_every_code_and_no_other()
    {
        var codes = Enum.GetValues<Diagnostics.InputErrorCode>().Select(code => $"\"{Spelling.Of(code)}\"");

        BuiltProgram.Run("schema").Output.ReplaceLineEndings("").Replace(" ", "")
            .Should().Contain("\"code\":{\"enum\":[" + string.Join(",", codes) + "]}");
    }
}
