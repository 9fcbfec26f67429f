using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.Edgar;
using Form3Parser.Text;

namespace Form3Parser.Tests.Sources.Edgar;

public class SubmissionTests
{
    private static readonly string Header = File("sgml");
    private static readonly string Feed = File("feed");

    [Theory]
    [InlineData("sgml")]
    [InlineData("feed")]
    public void Both_ways_to_write_a_header_say_the_same(string kind)
    {
        var result = Only(File(kind));

        result.Diagnostics.Should().BeEmpty();
        result.Filing!.AccessionNumber.Should().Be("0001234567-21-000012");
        result.Filing.FilingDate.Should().Be(new DateOnly(2021, 3, 5));
        result.Filing.ReportingOwners.Select(o => o.Cik).Should().Equal("0001234567", "0007654321");
        result.Filing.Issuer.Cik.Should().Be("0000123456");
        result.Filing.NonDerivativeHoldings.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("sgml")]
    [InlineData("feed")]
    public void What_the_document_lacks_comes_from_the_header(string kind)
    {
        var result = Only(File(kind).Replace("<rptOwnerCik>7654321</rptOwnerCik>", "").Replace("<issuerCik>0000123456</issuerCik>", "")
            .Replace("<rptOwnerCik>0001234567</rptOwnerCik>", ""));

        result.Filing!.ReportingOwners.Select(o => o.Cik).Should().Equal("0001234567", "0007654321");
        result.Filing.Issuer.Cik.Should().Be("0000123456");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_header_that_contradicts_its_document_is_told()
    {
        var result = Only(Header.Replace("PERIOD OF REPORT:\t20210301", "PERIOD OF REPORT:\t20210302")
            .Replace("INDEX KEY:\t\t\t0000123456", "INDEX KEY:\t\t\t0000999999").Replace("INDEX KEY:\t\t\t0001234567", "INDEX KEY:\t\t\t0000888888"));

        result.Filing!.Issuer.Cik.Should().Be("0000123456");
        result.Diagnostics.Where(d => d.Code == DiagnosticCode.HeaderDisagrees).Select(d => d.Field)
            .Should().Equal("periodOfReport", "issuer.cik", "reportingOwners[0].cik", "reportingOwners");
    }

    [Fact]
    public void A_3A_in_the_header_alone_makes_an_amendment()
    {
        var result = Only(Header.Replace("SUBMISSION TYPE:\t3", "SUBMISSION TYPE:\t3/A"));

        result.Filing!.DocumentType.Should().Be(DocumentType.Form3Amendment);
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.DocumentType);
    }

    [Theory]
    [InlineData("4", "a Form 4, not a Form 3")]
    [InlineData("8-K/A", "a Form 8-K/A, not a Form 3")]
    public void A_submission_of_another_type_is_named(string type, string message) =>
        Only(Header.Replace("SUBMISSION TYPE:\t3", $"SUBMISSION TYPE:\t{type}")).Error
            .Should().Be(new InputError(InputErrorCode.NotForm3, message));

    [Fact]
    public void Several_submissions_in_one_file_give_several_filings()
    {
        var wrapped = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + Header + "-----END PRIVACY-ENHANCED MESSAGE-----\n";

        var results = Read(Header + Header.Replace("TYPE:\t3", "TYPE:\t4") + wrapped + Feed).Filings;

        results.Select(r => r.Error?.Code).Should().Equal(null, InputErrorCode.NotForm3, null, null);
    }

    [Fact]
    public void A_submission_that_is_cut_off_costs_the_next_one_nothing()
    {
        var results = Read(Header[..Header.IndexOf("<footnotes>", StringComparison.Ordinal)] + "\n" + Header).Filings;

        results.Should().HaveCount(2);
        results[0].Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.BrokenOff);
        results[1].Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Exhibits_are_passed_over_wherever_they_stand()
    {
        const string Exhibit = "<DOCUMENT>\n<TYPE>EX-24\n<TEXT>\n<SUBMISSION> is a word here.\n</TEXT>\n</DOCUMENT>\n";

        Only(Header.Replace("<DOCUMENT>", Exhibit + "<DOCUMENT>").Replace("</SEC-DOCUMENT>", Exhibit + "</SEC-DOCUMENT>"))
            .Filing!.AccessionNumber.Should().Be("0001234567-21-000012");
    }

    [Fact]
    public void Without_a_header_the_document_is_read_and_the_lack_is_told()
    {
        var document = Header[Header.IndexOf("<DOCUMENT>", StringComparison.Ordinal)..];

        var result = Only(document);

        result.Filing!.AccessionNumber.Should().BeNull();
        result.Diagnostics.Select(d => d.Field).Should().Equal("accessionNumber", "filingDate");
    }

    [Theory]
    [InlineData("<SUBMISSION>\n<TYPE>3\n</SUBMISSION>", InputErrorCode.Damaged)]
    [InlineData("<SUBMISSION>\n<DELETION>\n<ACCESSION-NUMBER>0001234567-21-000012\n<TYPE>3\n</SUBMISSION>", InputErrorCode.NotForm3)]
    [InlineData("<SUBMISSION>\n<TYPE>3\n<DOCUMENT>\n<TYPE>3\n<TEXT>\nFORM 3\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>", InputErrorCode.Unsupported)]
    [InlineData("<SUBMISSION>\n</SUBMISSION>\n", InputErrorCode.Damaged)]
    [InlineData("<SUBMISSION>\n<TYPE>3\n<DOCUMENT>\n<TYPE>3\n", InputErrorCode.Unsupported)]
    public void A_submission_without_a_form_in_XML_has_a_code(string content, InputErrorCode code) => Only(content).Error!.Code.Should().Be(code);

    [Fact]
    public void A_form_that_is_not_XML_goes_to_who_reads_printed_forms()
    {
        var filing = OwnershipSample.Filing(OwnershipSample.Whole) with { AccessionNumber = null };
        var printed = new Printed(_ => new SourceReading(1, [new RecognitionResult(filing, [], null)]));
        var broken = new Printed(_ => throw new UnreadableDocumentException(UnreadableReason.Damaged, "torn"));
        var content = Encoding.UTF8.GetBytes(Header[..(Header.IndexOf("<TEXT>", StringComparison.Ordinal) + 6)] + "\nFORM 3\n</TEXT>\n</DOCUMENT>\n");

        OwnershipSample.Only(new EdgarTxtSource(printed), content).Filing!.AccessionNumber.Should().Be("0001234567-21-000012");
        Encoding.UTF8.GetString(printed.Seen!).Should().Be("\nFORM 3\n");
        OwnershipSample.Only(new EdgarTxtSource(broken), content).Error.Should().Be(new InputError(InputErrorCode.Damaged, "torn"));
    }

    [Theory]
    [InlineData("<PAGE>\n<TABLE>\n<S>  <C>\nFORM 3\n</TABLE>\n", "\f\n       \n        \nFORM 3\n        \n")]
    [InlineData("<html><TABLE></TABLE></html>\n", "<html><TABLE></TABLE></html>\n")]
    [InlineData("<PDF>\nbegin 644 form3.pdf\n*)5!$1BTQ+C0*\"@  \n`\nend\n</PDF>\n", "%PDF-1.4\n\n")]
    [InlineData("begin with the name\n", "begin with the name\n")]
    public void A_printed_form_is_unwrapped(string body, string expected)
    {
        var printed = new Printed(_ => throw new UnreadableDocumentException(UnreadableReason.Damaged, "seen"));

        new EdgarTxtSource(printed).Read(
            Encoding.UTF8.GetBytes("<SUBMISSION>\n<TYPE>3\n<DOCUMENT>\n<TYPE>3\n<TEXT>\n" + body + "</TEXT>\n"), CancellationToken.None);

        Encoding.UTF8.GetString(printed.Seen!).TrimStart('\n').Should().Be(expected);
    }

    private static RecognitionResult Only(string content) => Read(content).Filings.Should().ContainSingle().Subject;

    private static SourceReading Read(string content) => new EdgarTxtSource().Read(Encoding.UTF8.GetBytes(content), CancellationToken.None);

    private static string File(string kind) =>
        (kind == "sgml" ? SubmissionSample.Text : SubmissionSample.Feed).Replace("{document}", OwnershipSample.Whole, StringComparison.Ordinal);

    private sealed class Printed(Func<ReadOnlyMemory<byte>, SourceReading> read) : IFilingSource
    {
        public byte[]? Seen { get; private set; }

        public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
        {
            Seen = content.ToArray();
            return read(content);
        }
    }
}
