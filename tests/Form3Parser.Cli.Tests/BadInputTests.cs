namespace Form3Parser.Cli.Tests;

/// <summary>Each code of the contract, as real files bring it about.</summary>
public class BadInputTests
{
    [CorpusTheory]
    [InlineData("other/form4-090305.pdf", "not-form-3", "Form 4")]
    [InlineData("other/form4-form4a.pdf", "not-form-3", "Form 4")]
    [InlineData("other/form4-secgov.wk.pdf", "not-form-3", "Form 4")]
    [InlineData("other/8-K.pdf", "not-form-3", "")]
    [InlineData("other/blank-sec1473.pdf", "blank-form", "")]
    [InlineData("other/8-K-edgar.txt", "not-form-3", "Form 4")]
    [InlineData("other/form4a-edgar.txt", "not-form-3", "Form 4/A")]
    [InlineData("other/form4-a.xml", "not-form-3", "Form 4")]
    [InlineData("other/form5-a.xml", "not-form-3", "Form 5")]
    [InlineData("other/form5-b.html", "not-form-3", "Form 5")]
    [InlineData("scan/0000010254-21-000016.sec.scan.pdf", "no-text", "")]
    public void A_file_that_is_no_filled_in_Form_3_is_told_by_its_code(string name, string code, string inMessage)
    {
        var path = Corpus.File(name);

        var outcome = BuiltProgram.Run("parse", path);

        outcome.ErrorLines.Should().ContainSingle().Which.Should().Match($"form3: {path}: {code}: ?*{inMessage}*");
        outcome.Output.Should().BeEmpty();
        outcome.ExitCode.Should().Be(4);
    }

    [CorpusFact]
    public void Every_scan_without_a_text_layer_is_told()
    {
        var scans = Directory.GetFiles(Corpus.File("scan"), "*.scan.pdf");

        var outcome = BuiltProgram.Run(["parse", .. scans, "-q"]);

        outcome.ExitCode.Should().Be(4);
        outcome.ErrorLines.Should().HaveCount(scans.Length).And.OnlyContain(line => line.Contains(": no-text: "));
    }

    [CorpusFact]
    public void A_PDF_of_which_only_the_first_half_is_there_is_never_read_in_silence()
    {
        var half = FirstHalf();

        var outcome = BuiltProgram.Run(["parse", "-", "--strict"], half);

        // Its pages may be found without its cross-references; then the record has to say so.
        outcome.ExitCode.Should().BeOneOf(3, 4);
        if (outcome.ExitCode == 4)
            outcome.Errors.Should().StartWith("form3: -: damaged: ");
    }

    [CorpusFact]
    public void A_PDF_of_which_only_the_head_is_there_is_damaged()
    {
        BuiltProgram.Run(["parse", "-"], FirstHalf()[..200]).Errors.Should().StartWith("form3: -: damaged: ");
    }

    [CorpusFact]
    public void The_encrypted_filings_open_with_their_empty_password()
    {
        var encrypted = Directory.GetFiles(Corpus.File("pdf"), "*.encrypted.pdf");

        var outcome = BuiltProgram.Run(["parse", .. encrypted, "-q"]);

        outcome.ErrorLines.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
    }

    [CorpusFact]
    public void One_good_input_among_bad_ones_gives_its_record_and_ends_with_1()
    {
        var outcome = BuiltProgram.Run(
            "parse", Corpus.File("other"), FirstFiling(), "gone.pdf", "--on-error", "record", "-q");

        outcome.ExitCode.Should().Be(1);
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(outcome.ErrorLines.Length + 1);
        lines.Should().ContainSingle(line => line.Contains("\"documentType\":\"3"));
        lines[^1].Should().Contain("\"code\":\"not-found\"");
    }

    [CorpusFact]
    public void One_filing_is_an_indented_object_and_the_same_from_standard_input()
    {
        var named = BuiltProgram.Run("parse", FirstFiling());
        var piped = BuiltProgram.Run(["parse", "-"], File.ReadAllBytes(FirstFiling()));

        named.ExitCode.Should().Be(0);
        named.Errors.Should().BeEmpty();
        named.Output.Should().StartWith("{\n  \"schemaVersion\": \"1\",\n");
        piped.Output.Should().Be(named.Output.Replace(FirstFiling(), "-", StringComparison.Ordinal));
    }

    private static string FirstFiling() => Corpus.File("pdf/0000010254-21-000016.sec.chrome.pdf");

    private static byte[] FirstHalf()
    {
        var whole = File.ReadAllBytes(FirstFiling());
        return whole[..(whole.Length / 2)];
    }
}
