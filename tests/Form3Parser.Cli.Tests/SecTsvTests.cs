namespace Form3Parser.Cli.Tests;

public sealed class SecTsvTests : IDisposable
{
    private static readonly string Filing = Repository.Path("samples", "both-tables", "filing.pdf");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("parse a.pdf --format sec-tsv")]
    [InlineData("parse a.pdf --format sec-tsv -o -")]
    [InlineData("parse a.pdf --accession 0001105472-04-000012")]
    [InlineData("parse a.pdf --format sec-tsv -o tables --accession 1105472")]
    [InlineData("parse a.pdf b.pdf --format sec-tsv -o tables --accession 0001105472-04-000012")]
    public void Several_files_need_a_folder_and_a_number_needs_its_filing(string line)
    {
        var outcome = BuiltProgram.Run(line.Split(' '), null, _folder.Path);

        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void The_folder_is_made_with_all_its_files_and_the_accession_number_given()
    {
        var outcome = Parse(Filing, "--accession", "000110547204000012");

        outcome.Errors.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
        Directory.GetFiles(_folder.Of("tables")).Select(Path.GetFileName).Should().BeEquivalentTo(
            "SUBMISSION.tsv", "REPORTINGOWNER.tsv", "NONDERIV_HOLDING.tsv", "DERIV_HOLDING.tsv", "FOOTNOTES.tsv", "OWNER_SIGNATURE.tsv");
        Lines("SUBMISSION")[1].Should().StartWith("0001105472-04-000012\t");
    }

    [Fact]
    public void Without_any_record_the_folder_is_not_there_or_stays_as_it_was()
    {
        Parse("gone.pdf").ExitCode.Should().Be(4);
        Directory.Exists(_folder.Of("tables")).Should().BeFalse();

        _folder.Add("tables/SUBMISSION.tsv", "before");
        Parse("gone.pdf").ExitCode.Should().Be(4);
        Directory.GetFiles(_folder.Of("tables")).Should().ContainSingle();
        File.ReadAllText(_folder.Of("tables/SUBMISSION.tsv")).Should().Be("before");
    }

    [Fact]
    public void A_file_that_cannot_be_made_leaves_none_of_the_others()
    {
        Directory.CreateDirectory(_folder.Of("tables/FOOTNOTES.tsv"));

        Parse(Filing).ExitCode.Should().Be(2);

        Directory.GetFiles(_folder.Of("tables")).Should().BeEmpty();
    }

    [Fact]
    public void A_file_in_the_folders_place_is_wrong_usage()
    {
        _folder.Add("tables", "a file");

        var outcome = Parse(Filing);

        outcome.ExitCode.Should().Be(2);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("form3: tables: ");
    }

    [CorpusTheory]
    [InlineData("SUBMISSION")]
    [InlineData("NONDERIV_HOLDING")]
    [InlineData("DERIV_HOLDING")]
    [InlineData("OWNER_SIGNATURE")]
    public void The_header_is_the_data_sets_own(string table)
    {
        Parse(Filing);

        Lines(table)[0].Should().Be(File.ReadLines(Corpus.File($"../spec/{table}.sample.tsv")).First());
    }

    [CorpusTheory]
    [InlineData("REPORTINGOWNER")]
    [InlineData("FOOTNOTES")]
    public void The_columns_are_those_of_the_data_sets_description(string table)
    {
        Parse(Filing);

        using var description = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Corpus.File("../spec/FORM_345_metadata.json")));
        var columns = description.RootElement.GetProperty("tables").EnumerateArray()
            .Single(t => t.GetProperty("url").GetString() == table + ".tsv").GetProperty("tableSchema").GetProperty("columns");
        Lines(table)[0].Split('\t').Should().Equal(columns.EnumerateArray().Select(c => c.GetProperty("name").GetString()));
    }

    [CorpusFact]
    public void A_filing_of_the_data_set_has_the_row_that_it_has_there()
    {
        const string Accession = "0000950142-24-002076";

        Parse(Directory.GetFiles(Corpus.File("pdf"), Accession + ".sec.*.pdf").Order(StringComparer.Ordinal).First(), "--accession", Accession);

        // A page does not say when it was filed; that column is the second.
        var row = File.ReadLines(Corpus.File("../spec/SUBMISSION.sample.tsv")).Single(line => line.StartsWith(Accession)).Split('\t');
        Lines("SUBMISSION")[1].Split('\t').Should().Equal([row[0], "", .. row[2..]]);
    }

    private Outcome Parse(string input, params string[] more) =>
        BuiltProgram.Run(["parse", input, "--format", "sec-tsv", "-o", "tables", .. more], null, _folder.Path);

    private string[] Lines(string table) => File.ReadAllLines(_folder.Of($"tables/{table}.tsv"));
}
