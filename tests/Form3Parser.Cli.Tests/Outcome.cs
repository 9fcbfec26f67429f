using System.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>What a run of the program came to.</summary>
/// <param name="ExitCode">Its exit status.</param>
/// <param name="Bytes">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record Outcome(int ExitCode, byte[] Bytes, string Errors)
{
    internal string Output => Encoding.UTF8.GetString(Bytes);

    internal string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
