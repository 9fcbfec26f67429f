using System.Text.Json;

namespace Form3Parser.Cli.Tests.Archives;

/// <summary>Archives as the command's inputs.</summary>
public sealed class ArchiveInputTests : IDisposable
{
    private static readonly byte[] Filing = File.ReadAllBytes(Repository.Path("samples", "no-holdings", "filing.pdf"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_archive_gives_a_record_a_line_under_the_names_in_it()
    {
        Add("in.zip", Packed.Zip(("a/x.pdf", Filing), ("b.tgz", Packed.Gzip(Packed.Tar(("y.pdf", Filing))))));

        var outcome = Parse("in.zip");

        Paths(outcome).Should().Equal("in.zip!a/x.pdf", "in.zip!b.tgz!y.pdf");
        outcome.ErrorLines.Should().Equal("form3: 2 of 2 inputs gave a record");
        outcome.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Standard_input_and_a_wrong_name_make_no_difference()
    {
        var zip = Packed.Zip(("x.pdf", Filing));
        Add("filing.pdf", zip);

        Paths(Parse("filing.pdf")).Should().Equal("filing.pdf!x.pdf");
        var piped = BuiltProgram.Run(["parse", "-"], zip);
        Paths(piped).Should().Equal("-!x.pdf");
        piped.Output.Should().StartWith("{\"schemaVersion\"", "several could have been in it, so that records come a line each");
    }

    [Fact]
    public void A_pipe_that_has_a_name_is_read_once()
    {
        if (OperatingSystem.IsWindows())
            return;
        Add("in.zip", Packed.Zip(("x.pdf", Filing)));
        Add("x.pdf", Filing);

        Shell.Run("form3 parse -q <(cat in.zip) <(cat x.pdf) | grep -c documentType", _folder.Path).Output.Should().Be("2\n");
    }

    [Fact]
    public void A_compressed_filing_is_one_filing_and_its_record_that_of_the_filing()
    {
        Add("filing.pdf", Filing);
        Add("filing.pdf.gz", Packed.Gzip(Filing));

        Parse("filing.pdf.gz").Output.Should().Be(Parse("filing.pdf").Output.Replace("\"filing.pdf\"", "\"filing.pdf.gz\""));
    }

    [Fact]
    public void What_is_wrong_in_an_archive_has_its_line_its_record_and_its_status()
    {
        Add("in.zip", Packed.Zip(("bad.pdf", Packed.Bytes("%PDF-1.4 nothing")), ("x.pdf", Filing), ("big.pdf", new byte[(1 << 20) + 1])));

        var outcome = Parse("in.zip", "--on-error", "record", "--max-size", "1");

        Paths(outcome).Should().Equal("in.zip!bad.pdf", "in.zip!x.pdf", "in.zip!big.pdf");
        outcome.ErrorLines.Should().HaveCount(3).And.HaveElementAt(
            1, "form3: in.zip!big.pdf: too-large: more than 1,048,576 bytes (--max-size)");
        outcome.ExitCode.Should().Be(1);
    }

    [Fact]
    public void An_archive_without_filings_gives_none()
    {
        Add("in.zip", Packed.Zip(("notes.bin", [0])));

        var outcome = Parse("in.zip", "-q");

        outcome.ErrorLines.Should().Equal("form3: in.zip: not-found: no file in this archive looks like a filing");
        outcome.ExitCode.Should().Be(4);
    }

    [Fact]
    public void An_archive_among_other_inputs_stands_in_its_place()
    {
        Add("a.pdf", Filing);
        Add("b.zip", Packed.Zip(("x.pdf", Filing), ("y.pdf", Filing)));

        Paths(Parse("a.pdf", "b.zip", "gone.zip", "a.pdf", "-q")).Should().Equal("a.pdf", "b.zip!x.pdf", "b.zip!y.pdf", "a.pdf");
    }

    [Fact]
    public void Many_files_come_in_the_order_of_the_archive_however_many_are_read_at_once()
    {
        var files = Enumerable.Range(0, 60).Select(i => ($"{i}.pdf", i % 7 == 0 ? Packed.Bytes("%PDF-1.4") : Filing)).ToArray();
        Add("in.tar", Packed.Tar(files));

        Paths(Parse("in.tar", "-j", "4", "--on-error", "record")).Should().Equal(files.Select(file => "in.tar!" + file.Item1));
    }

    [CorpusFact]
    public void An_archive_of_the_corpus_gives_the_records_of_its_folder()
    {
        var files = Directory.GetFiles(Corpus.File("pdf"), "*.sec.weasy.pdf").Order(StringComparer.Ordinal).ToArray();
        Add("in.zip", Packed.Zip([.. files.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))]));

        var zipped = Parse("in.zip", "-q").Output;

        files.Should().NotBeEmpty();
        zipped.Replace("in.zip!", Corpus.File("pdf/"))
            .Should().Be(BuiltProgram.Run(["parse", .. files, "-q", "--format", "ndjson"]).Output);
    }

    private void Add(string name, byte[] content) => File.WriteAllBytes(_folder.Of(name), content);

    private Outcome Parse(params string[] arguments) => BuiltProgram.Run(["parse", .. arguments], null, _folder.Path);

    private static IEnumerable<string?> Paths(Outcome outcome) => outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString());
}
