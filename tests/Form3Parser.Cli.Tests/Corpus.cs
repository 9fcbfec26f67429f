namespace Form3Parser.Cli.Tests;

/// <summary>Real filings with the truth beside them, where this machine has them.</summary>
internal static class Corpus
{
    private const string Variable = "FORM3_CORPUS";

    /// <summary>The corpus's folder; null when there is none.</summary>
    internal static string? Folder { get; } = Find();

    internal static string File(string name) => $"{Folder}/{name}";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Form3Parser.sln")))
            folder = folder.Parent;

        // Beside the repository, or beside the folder of its worktrees.
        for (var beside = folder?.Parent; beside is not null; beside = beside.Parent)
            if (Path.Combine(beside.FullName, "shared", "corpus") is var corpus && Directory.Exists(corpus))
                return corpus;
        return null;
    }
}
