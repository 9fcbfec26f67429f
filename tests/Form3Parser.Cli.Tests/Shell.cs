using System.Diagnostics;
using System.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>Runs a script in bash in which <c>form3</c> is the program that these tests were built with.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Whether a program of that name is on the PATH.</summary>
    internal static bool Has(string program) =>
        Run($"command -v {program}", Repository.Root).Status == 0;

    /// <summary>Runs the script and waits for its end; standard output and error are read as UTF-8, a byte order mark included.</summary>
    internal static ShellOutcome Run(string script, string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "form3.dll");
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"form3() {{ '{host}' '{program}' \"$@\"; }}\n{script}");

        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"No end within {Limit.TotalSeconds} s: {script}");
        }

        return new ShellOutcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
