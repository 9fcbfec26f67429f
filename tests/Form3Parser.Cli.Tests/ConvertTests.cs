using System.Text;

namespace Form3Parser.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private static readonly string Samples = Repository.Path("samples", "*", "filing.pdf");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void Records_convert_to_the_bytes_that_parsing_gives(string format) => SameAsParsed(Samples, format);

    [Fact]
    public void Records_convert_to_the_tables_that_parsing_gives()
    {
        BuiltProgram.Run("parse", Samples, "-f", "sec-tsv", "-o", _folder.Of("parsed"), "-q");
        BuiltProgram.Run("parse", Samples, "-o", _folder.Of("records"), "-q");

        BuiltProgram.Run("convert", _folder.Of("records"), "-f", "sec-tsv", "-o", _folder.Of("converted")).ExitCode.Should().Be(0);

        foreach (var file in Directory.GetFiles(_folder.Of("parsed")))
            File.ReadAllText(_folder.Of("converted/" + Path.GetFileName(file))).Should().Be(File.ReadAllText(file));
    }

    [CorpusTheory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void All_records_of_the_corpus_convert_to_the_bytes_that_parsing_gives(string format) =>
        SameAsParsed(Corpus.File("pdf"), format);

    [Fact]
    public void An_array_and_a_single_object_are_records_too()
    {
        var array = BuiltProgram.Run("parse", Samples, "-f", "json", "-q").Bytes;
        var single = BuiltProgram.Run("parse", Repository.Path("samples", "no-holdings", "filing.pdf")).Bytes;

        BuiltProgram.Run(["convert", "-", "-f", "json"], array).Bytes.Should().Equal(array);
        BuiltProgram.Run(["convert", "-", "-f", "json"], single).Bytes.Should().Equal(single);
    }

    [Fact]
    public void A_record_of_an_error_passes_through_and_is_no_failure()
    {
        var records = BuiltProgram.Run("parse", "gone.pdf", Samples, "--on-error", "record", "-q").Bytes;

        var outcome = BuiltProgram.Run(["convert", "-"], records);

        outcome.Bytes.Should().Equal(records);
        outcome.Errors.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_broken_line_is_told_with_its_number_and_the_others_go_on()
    {
        var records = BuiltProgram.Run("parse", Samples, "-q").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _folder.Add("records.ndjson", $"{records[0]}\n{records[1][..500]}\n{records[2]}\n");

        var outcome = BuiltProgram.Run(["convert", "records.ndjson"], null, _folder.Path);

        outcome.Output.Should().Be($"{records[0]}\n{records[2]}\n");
        outcome.ErrorLines.Should().Equal("form3: records.ndjson: damaged: line 2: the record breaks off at the end of its line");
        outcome.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("{\"schemaVersion\":\"9\"}", "unsupported: line 1: schemaVersion is '9', and only '1' is known")]
    [InlineData("", "damaged: there is no record in it")]
    public void Without_any_record_the_status_is_4_and_no_file_is_made(string text, string problem)
    {
        var outcome = BuiltProgram.Run(["convert", "-", "-o", _folder.Of("out")], Encoding.UTF8.GetBytes(text));

        outcome.ErrorLines.Should().Equal("form3: -: " + problem);
        outcome.ExitCode.Should().Be(4);
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_the_others_go_on()
    {
        _folder.Add("records", BuiltProgram.Run("parse", Samples, "-q").Output);

        var outcome = BuiltProgram.Run(["convert", "gone", "records"], null, _folder.Path);

        outcome.ErrorLines.Should().Equal("form3: gone: not-found: no such file");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Be(File.ReadAllText(_folder.Of("records")));
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("convert - -")]
    [InlineData("convert records -o records")]
    [InlineData("convert records --format sec-tsv")]
    [InlineData("convert records --recurse")]
    public void Wrong_usage_ends_with_2(string line)
    {
        _folder.Add("records", "");

        var outcome = BuiltProgram.Run(line.Split(' '), null, _folder.Path);

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("form3: ");
    }

    [Fact]
    public void The_strict_are_told_of_doubtful_records()
    {
        var records = BuiltProgram.Run("parse", Samples, "-q").Bytes;
        var doubtful = Encoding.UTF8.GetString(records).Replace("\"severity\":\"info\"", "\"severity\":\"warning\"");

        BuiltProgram.Run(["convert", "-", "--strict"], Encoding.UTF8.GetBytes(doubtful)).ExitCode.Should().Be(3);
    }

    private void SameAsParsed(string inputs, string format)
    {
        var parsed = BuiltProgram.Run("parse", inputs, "-f", format, "-q").Bytes;
        BuiltProgram.Run("parse", inputs, "-f", "ndjson", "-o", _folder.Of("records"), "-q");

        var outcome = BuiltProgram.Run("convert", _folder.Of("records"), "-f", format);

        outcome.Errors.Should().BeEmpty();
        outcome.Bytes.AsSpan().SequenceEqual(parsed).Should().BeTrue();
        parsed.Should().NotBeEmpty();
    }
}
