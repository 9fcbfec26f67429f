namespace Form3Parser.Benchmarks;

/// <summary>The repository's sample filings.</summary>
internal static class Filings
{
    public static byte[] Read(string name, string file = "filing.pdf")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Form3Parser.sln")))
            folder = folder.Parent;
        return File.ReadAllBytes(Path.Combine(folder.FullName, "samples", name, file));
    }
}
