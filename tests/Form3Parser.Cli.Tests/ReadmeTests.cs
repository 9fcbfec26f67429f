using System.Text;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests;

/// <summary>
/// What the README shows is what happens. Its commands run in a scratch copy of the repository's <c>samples/</c>, so that
/// those that write a file leave nothing behind.
/// </summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = Repository.Path("README.md");

    private readonly ITestOutputHelper _log;
    private readonly string _scratch = Directory.CreateTempSubdirectory("form3-readme-").FullName;

    public ReadmeTests(ITestOutputHelper log)
    {
        _log = log;
        foreach (var file in Directory.EnumerateFiles(Repository.Path("samples"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_scratch, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, ReadmeBlock.Read(File.ReadAllLines(Readme)).Count)];

    public void Dispose() => Directory.Delete(_scratch, recursive: true);

    [Fact]
    public void The_readme_shows_how_to_parse_a_sample() =>
        ReadmeBlock.Read(File.ReadAllLines(Readme)).SelectMany(block => block.Commands).Should()
            .Contain("dotnet run --project src/Form3Parser.Cli -- parse samples/sonus-2004/filing.pdf");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_commands_does_what_the_readme_says(int number)
    {
        var lines = File.ReadAllLines(Readme);
        var block = ReadmeBlock.Read(lines)[number];
        if (block.Commands.Any(command => command.Contains("jq", StringComparison.Ordinal)) && !Shell.Has("jq"))
        {
            _log.WriteLine($"README.md:{block.Line} is not run: jq is not on the PATH.");
            return;
        }

        var printed = new StringBuilder();
        foreach (var command in block.Commands)
            printed.Append(Run(command, $"README.md:{block.Line}: {command}"));

        if (block.Shown is null)
            return;
        var output = printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
        if (Golden.Rewriting)
            Golden.Check(Readme, Replace(lines, block.ShownLines, output));
        else
            output.Should().Be(block.Shown, $"README.md:{block.Line} shows it");
    }

    private string Run(string command, string where)
    {
        var expected = Exits().Match(command) is { Success: true } exits ? int.Parse(exits.Groups[1].ValueSpan, null) : 0;
        foreach (Match path in ProjectPath().Matches(command))
            Path.Exists(Repository.Path(path.Value)).Should().BeTrue($"{where} names it");

        // A build inside a test run would fight with the one that runs this test; what it starts is run, the rest is trusted.
        var line = RunProject().Replace(command, "form3 ");
        if (line.StartsWith("dotnet ", StringComparison.Ordinal))
            return "";

        var outcome = Shell.Run(line, _scratch);
        outcome.Status.Should().Be(expected, $"{where}\n{outcome.Error}");
        return outcome.Output;
    }

    private static string Replace(string[] lines, Range shown, string output) =>
        string.Join('\n', (string[])[.. lines[..shown.Start], output, .. lines[shown.End..], ""]);

    [GeneratedRegex(@"# exits ([0-9]+)$")]
    private static partial Regex Exits();

    [GeneratedRegex(@"\b(?:src|tests)/[\w./]+")]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"^dotnet run --project \S+ (?:-c Release )?-- ")]
    private static partial Regex RunProject();
}
