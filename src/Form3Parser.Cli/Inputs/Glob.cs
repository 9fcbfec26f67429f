using System.IO.Enumeration;

namespace Form3Parser.Cli.Inputs;

/// <summary>
/// Patterns for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders, none included. Case does
/// not matter. Names that begin with a dot, and links to folders under <c>**</c>, are left out as in a shell.
/// </summary>
internal static class Glob
{
    private const string AnyFolders = "**";

    internal static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in ordinal order.</summary>
    internal static IReadOnlyList<string> Find(string pattern)
    {
        var rooted = pattern.StartsWith('/');
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts[^1] == AnyFolders)
            parts.Add("*");

        // "a/**/**/b" means "a/**/b"; walked as written, it would visit every folder many times.
        for (var i = parts.Count - 1; i > 0; i--)
            if (parts[i] == AnyFolders && parts[i - 1] == AnyFolders)
                parts.RemoveAt(i);

        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(rooted ? "/" : "", [.. parts], found);
        return [.. found];
    }

    private static void Walk(string folder, ReadOnlySpan<string> parts, SortedSet<string> found)
    {
        var part = parts[0];
        var rest = parts[1..];
        if (part is "." or "..")
            Step(FolderEntry.Join(folder, part), rest, found);
        else if (part == AnyFolders)
        {
            Walk(folder, rest, found);
            foreach (var entry in FilingFolder.Readable(folder))
                if (entry is { IsFolder: true, IsLink: false })
                    Walk(FolderEntry.Join(folder, entry.Name), parts, found);
        }
        else
            Match(folder, part, rest, found);
    }

    private static void Match(string folder, string part, ReadOnlySpan<string> rest, SortedSet<string> found)
    {
        var matched = false;
        foreach (var entry in FilingFolder.Readable(folder, withHidden: part.StartsWith('.')))
        {
            if (entry.IsFolder != rest.Length > 0 || !FileSystemName.MatchesSimpleExpression(part, entry.Name, ignoreCase: true))
                continue;
            matched = true;
            Step(FolderEntry.Join(folder, entry.Name), rest, found);
        }

        // A folder that may be passed through but not listed still leads to the names that are spelled out.
        var path = FolderEntry.Join(folder, part);
        if (!matched && rest.Length > 0 && !IsPattern(part) && Directory.Exists(path))
            Step(path, rest, found);
    }

    private static void Step(string path, ReadOnlySpan<string> rest, SortedSet<string> found)
    {
        if (rest.Length > 0)
            Walk(path, rest, found);
        else if (File.Exists(path))
            found.Add(path);
    }
}
