using System.Diagnostics;
using System.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>The program as it was built, run as a process of its own.</summary>
internal static class BuiltProgram
{
    // Far beyond any run of these tests: a program that hangs must fail the test and not stop the build.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "form3.dll");

    internal static Outcome Run(params string[] arguments) => Run(arguments, null);

    internal static Outcome Run(
        string[] arguments, byte[]? input, string? folder = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, folder, environment);
        var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
            process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        WaitForEnd(process);
        return new Outcome(process.ExitCode, output.Result, errors.Result);
    }

    internal static Process Start(string[] arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    internal static void WaitForEnd(Process process)
    {
        if (process.WaitForExit(Patience))
            return;
        process.Kill();
        throw new TimeoutException("form3 does not end.");
    }

    private static byte[] ReadAll(Stream stream)
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
