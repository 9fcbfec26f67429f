namespace Form3Parser.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("parse")]
    [InlineData("parse a.pdf --format yaml")]
    [InlineData("parse a.pdf b.pdf --format xml")]
    [InlineData("parse a.pdf --format xml --on-error record")]
    [InlineData("parse a.pdf --timeout soon")]
    [InlineData("parse a.pdf --timeout -1")]
    [InlineData("parse a.pdf --jobs 0")]
    [InlineData("parse a.pdf --max-size 0")]
    [InlineData("parse a.pdf --on-error ignore")]
    [InlineData("parse a.pdf --strickt")]
    [InlineData("parse - -")]
    [InlineData("text")]
    [InlineData("text --pages a.pdf")]
    [InlineData("text --layout --json a.pdf")]
    [InlineData("parse a.pdf --provenance --format csv")]
    [InlineData("explain F3-012 F3-020")]
    [InlineData("explain --all")]
    [InlineData("print a.pdf")]
    public void Wrong_usage_ends_with_2_and_says_why_on_standard_error(string line)
    {
        var outcome = BuiltProgram.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().StartWith("form3: ");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse --help")]
    [InlineData("text -h")]
    [InlineData("explain --help")]
    public void Help_begins_with_examples(string line)
    {
        var outcome = BuiltProgram.Run(line.Split(' '));

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().StartWith("Examples:" + Environment.NewLine + "  form3 ");
        outcome.Errors.Should().BeEmpty();
    }

    [Fact]
    public void The_version_is_a_bare_number()
    {
        BuiltProgram.Run("--version").Output.Trim().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
    }

    [Fact]
    public void A_file_whose_name_begins_with_a_dash_goes_after_two_dashes()
    {
        var outcome = BuiltProgram.Run("parse", "--", "--strickt");

        outcome.ErrorLines.Should().Equal("form3: --strickt: not-found: no such file");
        outcome.ExitCode.Should().Be(4);
    }

    [Fact]
    public void An_input_that_begins_with_an_at_sign_is_a_file()
    {
        BuiltProgram.Run("parse", "@list").ErrorLines.Should().Equal("form3: @list: not-found: no such file");
    }

    [Fact]
    public void A_log_file_that_cannot_be_written_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();

        var outcome = BuiltProgram.Run("parse", "a.pdf", "--log-file", folder.Of("missing/form3.log"));

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("missing/form3.log");
    }

    [Fact]
    public void The_log_file_has_what_standard_error_has()
    {
        using var folder = new TemporaryFolder();

        BuiltProgram.Run("parse", "nothing.pdf", "--log-file", folder.Of("form3.log"));

        File.ReadAllText(folder.Of("form3.log")).Should().Contain("nothing.pdf: not-found: no such file");
    }
}
