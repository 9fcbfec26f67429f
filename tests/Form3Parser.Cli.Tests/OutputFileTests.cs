using System.Diagnostics;

namespace Form3Parser.Cli.Tests;

public class OutputFileTests
{
    [Fact]
    public void The_output_is_moved_to_its_place_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        folder.Add("out.json", "what was there before, and longer than what will be");

        var outcome = BuiltProgram.Run(
            "parse", "gone.pdf", "--on-error", "record", "--format", "ndjson", "-o", folder.Of("out.json"));

        outcome.Output.Should().BeEmpty();
        File.ReadAllText(folder.Of("out.json")).Should().StartWith("{\"schemaVersion\":\"1\"").And.EndWith("}}\n");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Without_any_record_the_file_that_is_there_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Add("out.json", "before");

        BuiltProgram.Run("parse", "gone.pdf", "-o", folder.Of("out.json")).ExitCode.Should().Be(4);

        File.ReadAllText(folder.Of("out.json")).Should().Be("before");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void A_link_stays_a_link_to_the_new_output()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.Of("link.json"), folder.Of("out.json"));

        BuiltProgram.Run("parse", "gone.pdf", "--on-error", "record", "-o", folder.Of("link.json"));

        new FileInfo(folder.Of("link.json")).LinkTarget.Should().Be(folder.Of("out.json"));
        File.Exists(folder.Of("out.json")).Should().BeTrue();
    }

    [Theory]
    [InlineData("missing/out.json")]
    [InlineData(".")]
    [InlineData("a.pdf")]
    public void An_output_that_cannot_be_or_would_replace_an_input_is_wrong_usage(string output)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.pdf", "text");

        var outcome = BuiltProgram.Run(["parse", "a.pdf", "-o", output], null, folder.Path);

        outcome.ExitCode.Should().Be(2);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"form3: {output}: ");
        File.ReadAllText(folder.Of("a.pdf")).Should().Be("text");
    }

    [Fact]
    public void An_interruption_ends_with_130_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();

        // Standard input stays open, so that the program is waiting when it is interrupted.
        using var process = BuiltProgram.Start(["parse", "-", "-o", folder.Of("out.json")]);
        SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path).Length > 0 || process.HasExited);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        BuiltProgram.WaitForEnd(process);

        process.ExitCode.Should().Be(130);
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_full_disk_is_said_and_ends_with_1()
    {
        if (!File.Exists("/dev/full"))
            return;

        var outcome = BuiltProgram.Run("parse", "gone.pdf", "--on-error", "record", "-o", "/dev/full");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("form3: /dev/full: ");
    }

    [Fact]
    public async Task A_reader_that_has_gone_ends_the_run_quietly()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 2000; i++)
            folder.Add($"{i}.pdf", "text");

        using var process = BuiltProgram.Start(["parse", folder.Path, "--on-error", "record", "-q"]);
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        BuiltProgram.WaitForEnd(process);

        (await errors).Split('\n').Should().OnlyContain(line => line.Length == 0 || line.Contains(": not-form-3: "));
    }
}
