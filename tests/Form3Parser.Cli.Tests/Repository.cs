namespace Form3Parser.Cli.Tests;

/// <summary>Where the repository is that these tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Form3Parser.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No Form3Parser.sln above {AppContext.BaseDirectory}.");
    }
}
