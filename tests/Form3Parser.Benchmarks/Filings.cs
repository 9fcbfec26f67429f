namespace Form3Parser.Benchmarks;

/// <summary>The repository's sample filings.</summary>
internal static class Filings
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    public static byte[] Read(string name, string file = "filing.pdf") => File.ReadAllBytes(Path.Combine(Root, "samples", name, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Form3Parser.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
