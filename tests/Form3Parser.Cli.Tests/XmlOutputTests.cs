using System.Text;
using System.Xml.Linq;

namespace Form3Parser.Cli.Tests;

public sealed class XmlOutputTests : IDisposable
{
    private static readonly string Sample = Repository.Path("samples", "sonus-2004", "filing.pdf");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_printed_form_becomes_a_document_and_what_it_lacks_is_said()
    {
        var outcome = BuiltProgram.Run("parse", Sample, "--format", "xml");

        outcome.ExitCode.Should().Be(0);
        XElement.Parse(outcome.Output).Element("issuer")!.Element("issuerTradingSymbol")!.Value.Should().Be("SONSE");
        outcome.ErrorLines.Should().Contain($"form3: {Sample}: F3-124: issuer.cik: The schema demands a value, and the record has none.");
    }

    [Fact]
    public void What_a_document_lacks_counts_for_strict_and_is_not_said_quietly()
    {
        BuiltProgram.Run("parse", Sample, "--format", "xml", "--strict").ExitCode.Should().Be(3);
        var quiet = BuiltProgram.Run("parse", Sample, "--format", "xml", "-q");

        quiet.Errors.Should().BeEmpty();
        quiet.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_document_that_is_read_is_written_again()
    {
        var first = BuiltProgram.Run("parse", Sample, "--format", "xml", "-q").Bytes;
        var path = _folder.Of("first.xml");
        File.WriteAllBytes(path, first);

        var again = BuiltProgram.Run("parse", path, "--format", "xml", "-q");

        again.Output.Should().Be(Encoding.UTF8.GetString(first));
    }

    [Fact]
    public void Several_filings_go_into_a_folder_each_into_a_file_of_its_own()
    {
        var submission = Submission("0001234567-21-000012") + Submission("0001234567-21-000013") + "<SUBMISSION>\n<TYPE>4\n</SUBMISSION>\n";
        _folder.Add("in/two.nc", submission);
        File.Copy(Sample, _folder.Of("in/one.pdf"));

        var outcome = BuiltProgram.Run(["parse", "in", "--format", "xml", "-o", "out/", "-q"], null, _folder.Path);

        outcome.ExitCode.Should().Be(0, "every input gave a record");
        Directory.GetFiles(_folder.Of("out")).Select(Path.GetFileName).Should().BeEquivalentTo(
            "one.xml", "two.xml", "two-0001234567-21-000013.xml");
    }

    [Fact]
    public void Several_filings_in_one_input_make_no_document()
    {
        var path = _folder.Add("two.nc", Submission("0001234567-21-000012") + Submission("0001234567-21-000013"));

        var outcome = BuiltProgram.Run("parse", path, "--format", "xml", "-o", _folder.Of("out.xml"), "-q");

        outcome.ExitCode.Should().Be(2);
        outcome.ErrorLines.Should().Equal("form3: an XML document holds one filing, and there are several; -o FOLDER/ writes a file for each");
        File.Exists(_folder.Of("out.xml")).Should().BeFalse();
    }

    [Fact]
    public void A_folder_with_documents_that_are_read_is_not_written_into()
    {
        _folder.Add("in/a.xml", "<ownershipDocument>");

        BuiltProgram.Run(["parse", "in", "--format", "xml", "-o", "in"], null, _folder.Path).ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_folder_stands_for_its_documents_and_submissions_too()
    {
        _folder.Add("in/a.xml", "<?xml version=\"1.0\"?><ownershipDocument>");
        _folder.Add("in/b.txt", "<SEC-DOCUMENT>x.txt : 20210101\n");
        _folder.Add("in/c.nc", "<SUBMISSION>\n");
        _folder.Add("in/d.xml", "<rss/>");

        BuiltProgram.Run(["parse", "in", "-q"], null, _folder.Path).ErrorLines.Select(line => line.Split(": ")[1])
            .Should().Equal("in/a.xml", "in/b.txt", "in/c.nc");
    }

    [Fact]
    public void A_printed_form_in_a_submission_is_read_with_the_header_around_it()
    {
        var header = Submission("0001234567-02-000012").Split("<XML>")[0];
        var path = _folder.Add("old.txt", header + Uuencoded(File.ReadAllBytes(Repository.Path("samples", "no-holdings", "filing.pdf"))));

        var outcome = BuiltProgram.Run("parse", path, "--format", "ndjson");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("\"accessionNumber\":\"0001234567-02-000012\"").And.Contain("\"DOE JANE\"").And.Contain("\"edgar-txt\"");
    }

    [Fact]
    public void A_form_in_a_submission_of_a_kind_that_is_not_read_is_named()
    {
        var path = _folder.Add("old.txt", Submission("0001234567-02-000012").Split("<XML>")[0] + Uuencoded(Encoding.ASCII.GetBytes("GIF89a")));

        BuiltProgram.Run("parse", path).ErrorLines.Should().Equal($"form3: {path}: unsupported: a submission whose form is an image");
    }

    private static string Uuencoded(byte[] bytes)
    {
        var text = new StringBuilder("<PDF>\nbegin 644 form3.pdf\n");
        foreach (var line in bytes.Chunk(45))
        {
            text.Append((char)(' ' + line.Length));
            foreach (var three in line.Chunk(3).Select(part => (byte[])[.. part, 0, 0]))
            {
                var group = three[0] << 16 | three[1] << 8 | three[2];
                for (var shift = 18; shift >= 0; shift -= 6)
                    text.Append((char)(' ' + (group >> shift & 0x3F)));
            }

            text.Append('\n');
        }

        return text.Append("`\nend\n</PDF>\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n").ToString();
    }

    private static string Submission(string accession) =>
        $"<SUBMISSION>\n<ACCESSION-NUMBER>{accession}\n<TYPE>3\n<FILING-DATE>20210305\n<DOCUMENT>\n<TYPE>3\n<TEXT>\n<XML>\n"
        + "<ownershipDocument><documentType>3</documentType><periodOfReport>2021-03-01</periodOfReport></ownershipDocument>\n"
        + "</XML>\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";
}
