using Form3Parser.Cli.Commands;
using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Cli.Tests;

public class ExplainTests
{
    private static readonly IReadOnlyList<string> Pages = Explanations.Read();

    private static IEnumerable<string> Titles(string between) =>
        Pages.Select(page => page.Split('\n')[0].Replace(": ", between, StringComparison.Ordinal));

    public static TheoryData<string> EveryPage => [.. Pages];

    [Fact]
    public void Every_code_has_one_page_and_they_stand_in_order() =>
        Pages.Select(page => page.Split(':')[0]).Should().Equal(Enum.GetValues<DiagnosticCode>().Select(Spelling.Of));

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Every_page_says_what_it_means_why_it_matters_and_what_to_do(string page)
    {
        var parts = page.TrimEnd('\n').Split("\n\n");

        parts.Should().HaveCount(4);
        parts[0].Should().MatchRegex(@"^F3-\d{3}: \S.*[^.]$");
        parts[1].Should().EndWith(".");
        parts[2].Should().StartWith("Why it matters:\n").And.EndWith(".");
        parts[3].Should().StartWith("What to do:\n").And.EndWith(".");
        page.Split('\n').Should().OnlyContain(line => line.Length <= 120);
        page.Should().MatchRegex(@"\A[\n -~]+\z", "a page is plain ASCII");
    }

    [Fact]
    public void Without_a_code_all_codes_are_listed()
    {
        var outcome = BuiltProgram.Run("explain");

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().BeEmpty();
        outcome.Output.TrimEnd('\n').Split('\n').Should().Equal(Titles("  "));
    }

    [Fact]
    public void A_code_is_explained_by_its_page()
    {
        var outcome = BuiltProgram.Run("explain", "F3-020");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().StartWith("F3-020: The numbers of the notes do not run on\n\n").And.Contain("\n\nWhy it matters:\n");
        Pages.Should().Contain(outcome.Output);
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
            .Should().Equal(Titles(" | ").Select(title => $"| {title} |"));
}
