namespace Form3Parser.Cli.Tests;

/// <summary>How a script ended.</summary>
internal sealed record ShellOutcome(int Status, string Output, string Error);
