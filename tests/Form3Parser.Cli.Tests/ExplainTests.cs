using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Cli.Tests;

public class ExplainTests
{
    [Fact]
    public void Without_a_code_all_codes_are_listed()
    {
        var outcome = BuiltProgram.Run("explain");

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().BeEmpty();
        outcome.Output.TrimEnd('\n').Split('\n')
            .Should().Equal(DiagnosticTexts.All.Select(text => $"{Spelling.Of(text.Code)}  {text.Title}"));
    }

    [Fact]
    public void A_code_is_explained_in_three_parts()
    {
        var text = DiagnosticTexts.Of(DiagnosticCode.FootnoteNumbering);

        var outcome = BuiltProgram.Run("explain", "F3-020");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Be(
            $"F3-020: {text.Title}\n\n{text.Meaning}\n\nWhy it matters:\n{text.Reason}\n\nWhat to do:\n{text.Remedy}\n");
    }

    [Fact]
    public void A_code_may_be_typed_in_lower_case() =>
        BuiltProgram.Run("explain", "f3-106").Output.Should().Be(BuiltProgram.Run("explain", "F3-106").Output);

    [Theory]
    [InlineData("F3-999")]
    [InlineData("12")]
    [InlineData("")]
    public void What_is_no_code_is_wrong_usage(string code)
    {
        var outcome = BuiltProgram.Run("explain", code);

        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().Equal($"form3: {code}: no such code; 'form3 explain' lists them");
    }

    [Fact]
    public void The_readme_lists_every_code_and_no_other() =>
        File.ReadLines(Repository.Path("README.md")).Where(line => line.StartsWith("| F3-", StringComparison.Ordinal))
            .Should().Equal(DiagnosticTexts.All.Select(text => $"| {Spelling.Of(text.Code)} | {text.Title} |"));
}
