using System.Text.Json;

namespace Form3Parser.Cli.Tests;

public class ErrorTests
{
    [Theory]
    [InlineData("", "damaged: the file is empty")]
    [InlineData("Just a letter.\n", "not-form-3: not a Form 3: its headings are not there")]
    [InlineData("\n<!doctype HTML><p>x", "not-form-3: not a Form 3: its headings are not there")]
    [InlineData("<?xml version=\"1.0\"?>\n<ownershipDocument>", "damaged: it breaks off before it says which form it is")]
    [InlineData("<!DOCTYPE x><ownershipDocument/>", "unsupported: XML with a document type declaration, which is refused")]
    [InlineData("<?xml version=\"1.0\"?>\n<rss>", "unsupported: not a PDF but an XML document")]
    [InlineData("<SEC-DOCUMENT>0000000000-24-000001.txt", "damaged: a submission without documents")]
    [InlineData("\u0001\u0002\u0003", "unsupported: not a PDF")]
    public void What_is_no_PDF_is_named_for_what_it_is(string content, string line)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("filing.pdf", content);

        var outcome = BuiltProgram.Run("parse", path);

        outcome.ErrorLines.Should().Equal($"form3: {path}: {line}");
        outcome.Output.Should().BeEmpty();
        outcome.ExitCode.Should().Be(4);
    }

    [Fact]
    public void A_PDF_that_has_lost_its_header_is_read_with_a_warning()
    {
        using var folder = new TemporaryFolder();
        var whole = Repository.Path("samples", "no-holdings", "filing.pdf");
        var path = folder.Of("filing.pdf");
        File.WriteAllBytes(path, File.ReadAllBytes(whole)["%PDF-1.4\n".Length..]);

        var outcome = BuiltProgram.Run("parse", path, "--format", "ndjson");

        outcome.ExitCode.Should().Be(0);
        using var record = JsonDocument.Parse(outcome.Output);
        using var sound = JsonDocument.Parse(BuiltProgram.Run("parse", whole, "--format", "ndjson").Output);
        record.RootElement.GetProperty("issuer").ToString().Should().Be(sound.RootElement.GetProperty("issuer").ToString());
        record.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("message").GetString())
            .Should().Contain("the file has no header");
    }

    [Fact]
    public void A_link_to_nothing_is_not_found()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.Of("filing.pdf"), folder.Of("gone.pdf"));

        BuiltProgram.Run("parse", folder.Of("filing.pdf")).ErrorLines
            .Should().Equal($"form3: {folder.Of("filing.pdf")}: not-found: no such file");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_unreadable()
    {
        using var folder = new TemporaryFolder();

        BuiltProgram.Run("text", folder.Path).ErrorLines.Should().Equal($"form3: {folder.Path}: unreadable: this is a folder");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_unreadable()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("filing.pdf", "%PDF-1.4");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);

        var line = BuiltProgram.Run("parse", path).ErrorLines.Should().ContainSingle().Subject;

        // Permissions do not hold the superuser back, who sees a broken PDF instead.
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
            line.Should().NotContain("unreadable");
        else
            line.Should().Be($"form3: {path}: unreadable: this file may not be read");
    }

    [Fact]
    public void A_file_beyond_the_size_limit_is_too_large()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("filing.pdf", "%PDF-1.4" + new string(' ', 1 << 20));

        BuiltProgram.Run("parse", path, "--max-size", "1").ErrorLines
            .Should().Equal($"form3: {path}: too-large: more than 1,048,576 bytes (--max-size)");
        BuiltProgram.Run(["parse", "-", "--max-size", "1"], new byte[(1 << 20) + 1]).ErrorLines
            .Should().Equal("form3: -: too-large: more than 1,048,576 bytes (--max-size)");
    }

    [Fact]
    public void A_crowded_file_that_takes_longer_than_allowed_is_given_up()
    {
        using var folder = new TemporaryFolder();
        var words = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"1 0 0 1 {i * 79 % 250 * 2} {i / 250 * 3} Tm (D) Tj\n"));
        var content = $"BT /F 1 Tf 1 0 0 1 10 785 Tm (FORM 3 INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES) Tj\n{words}ET";
        var path = folder.Add("crowd.pdf", $"""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 612 792]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj
            4 0 obj <</Length {content.Length}>> stream
            {content}
            endstream endobj
            trailer <</Root 1 0 R>>
            """);

        var outcome = BuiltProgram.Run("parse", path, "--timeout", "0.1");

        outcome.ErrorLines.Should().Equal($"form3: {path}: timeout: no result within 0.1 s (--timeout)");
        outcome.ExitCode.Should().Be(4);
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void On_demand_an_error_record_stands_in_the_stream()
    {
        using var folder = new TemporaryFolder();
        folder.Add("in/a.pdf", "text");
        folder.Add("in/b.pdf", "");

        var outcome = BuiltProgram.Run(["parse", "in", "--on-error", "record"], null, folder.Path);

        outcome.ExitCode.Should().Be(4);
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        using var first = JsonDocument.Parse(lines[0]);
        first.RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be("in/a.pdf");
        first.RootElement.GetProperty("source").GetProperty("sha256").GetString()
            .Should().Be("982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1");
        first.RootElement.GetProperty("error").GetProperty("code").GetString().Should().Be("not-form-3");
        outcome.ErrorLines.Should().HaveCount(3, "the lines on standard error are there as well, and the summary");
    }

    [Fact]
    public void A_control_character_in_a_name_does_not_break_the_line()
    {
        BuiltProgram.Run("parse", "a\nb\u001b[2J.pdf").ErrorLines
            .Should().Equal("form3: a\ufffdb\ufffd[2J.pdf: not-found: no such file");
    }

    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Add("Iıİi.pdf", "text");
        string[] arguments = ["parse", "I*.PDF", "--on-error", "record", "--timeout", "2.5"];
        var expected = BuiltProgram.Run(arguments, null, folder.Path, ("LC_ALL", "C.UTF-8"));

        foreach (var language in new[] { "tr_TR.UTF-8", "de_DE.UTF-8", "ar_SA.UTF-8" })
        {
            var outcome = BuiltProgram.Run(
                arguments, null, folder.Path, ("LC_ALL", language), ("LANG", language), ("TZ", "Asia/Tokyo"));

            outcome.Output.Should().Be(expected.Output).And.Contain("Iıİi.pdf");
            outcome.Errors.Should().Be(expected.Errors);
        }
    }
}
