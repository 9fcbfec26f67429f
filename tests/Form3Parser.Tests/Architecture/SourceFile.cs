namespace Form3Parser.Tests.Architecture;

/// <summary>A file of <c>src/</c> as text, for the rules that the compiler does not check.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>Every C# file of <c>src/</c>, what the compiler generates left out.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = ReadAll();

    private static List<SourceFile> ReadAll()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "Form3Parser.sln")))
            root = root.Parent;
        var top = root?.FullName ?? throw new DirectoryNotFoundException($"No Form3Parser.sln above {AppContext.BaseDirectory}.");

        var files = new List<SourceFile>();
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(top, "src"), "*.cs", SearchOption.AllDirectories).Order())
        {
            var path = System.IO.Path.GetRelativePath(top, file).Replace('\\', '/');
            if (!path.Split('/').Any(part => part is "obj" or "bin"))
                files.Add(new SourceFile(path, File.ReadAllLines(file)));
        }

        return files;
    }
}
