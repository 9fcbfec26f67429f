namespace Form3Parser.Cli.Archives;

/// <summary>An archive as a whole passed a limit, so that no more of it is read.</summary>
/// <param name="message">One sentence for the user.</param>
internal sealed class ArchiveLimitException(string message) : Exception(message);
