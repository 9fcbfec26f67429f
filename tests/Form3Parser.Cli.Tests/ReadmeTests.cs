using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests;

/// <summary>
/// What the README shows is what happens. A block of commands is run as one script, in a scratch copy of <c>samples/</c> so
/// that a command that writes a file leaves nothing behind; it ends with status 0 or, where the block has the comment
/// <c># exits N</c>, with N.
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
        var where = $"README.md:{block.Line}";
        foreach (Match path in block.Commands.SelectMany(command => ProjectPath().Matches(command)))
            Path.Exists(Repository.Path(path.Value)).Should().BeTrue($"{where} names {path.Value}");

        var script = string.Join('\n', block.Commands.Select(Runnable));
        if (script.Contains("jq ", StringComparison.Ordinal) && !Shell.Has("jq"))
        {
            _log.WriteLine($"{where} is not run: jq is not on the PATH.");
            return;
        }

        var outcome = Shell.Run("set -e\n" + script, _scratch);
        outcome.Status.Should().Be(ExpectedStatus(script), $"{where} says so; it printed {outcome.Error}");
        if (block.Shown is null)
            return;

        var output = outcome.Output.ReplaceLineEndings("\n").TrimEnd('\n');
        if (Golden.Rewriting)
            Golden.Check(Readme, Replace(lines, block.ShownLines, output));
        else
            output.Should().Be(block.Shown, $"{where} shows it");
    }

    // A build inside a test run would fight with the one that runs this test: what a build starts is run, the build is not.
    private static string Runnable(string command)
    {
        var line = RunProject().Replace(command, "form3 ");
        return line.StartsWith("dotnet ", StringComparison.Ordinal) ? "" : line;
    }

    private static int ExpectedStatus(string script) =>
        Exits().Match(script) is { Success: true } exits ? int.Parse(exits.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string Replace(string[] lines, Range shown, string output) =>
        string.Join('\n', (string[])[.. lines[..shown.Start], output, .. lines[shown.End..], ""]);

    [GeneratedRegex("# exits ([0-9]+)$")]
    private static partial Regex Exits();

    [GeneratedRegex(@"\b(?:src|tests)/[\w./]+")]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"^dotnet run --project \S+ (?:-c Release )?-- ")]
    private static partial Regex RunProject();
}
