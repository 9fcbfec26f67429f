using System.Buffers;
using Form3Parser.Output;
using Microsoft.Win32.SafeHandles;

namespace Form3Parser.Cli.Inputs;

/// <summary>
/// Finds the files of a folder that look like filings: PDFs by their name, all kinds by their content. Texts and pages are
/// many, and few of them are forms: they need the name of such a file and must show the form's headings.
/// </summary>
internal static class FilingFolder
{
    private static readonly HashSet<string> ProseExtensions = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text", ".md", ".htm", ".html", ".xhtml" };

    /// <summary>The paths, in ordinal order.</summary>
    /// <param name="folder">The folder as the user named it, with forward slashes.</param>
    /// <param name="recurse">Whether to look into the whole tree; links to folders are not followed.</param>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be read.</exception>
    internal static IReadOnlyList<string> Find(string folder, bool recurse)
    {
        var found = new List<string>();
        var inside = new Queue<string>();
        foreach (var entry in FolderEntry.In(folder))
            Sort(folder, entry, found, inside);
        while (recurse && inside.TryDequeue(out var next))
            foreach (var entry in Readable(next))
                Sort(next, entry, found, inside);

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The names in a folder that was not named by the user; none when it may not be read.</summary>
    internal static IReadOnlyList<FolderEntry> Readable(string folder, bool withHidden = false)
    {
        try
        {
            return [.. FolderEntry.In(folder, withHidden)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // What stands in a closed folder cannot be known to be a filing; find and ls -R go on as well.
            return [];
        }
    }

    private static void Sort(string folder, FolderEntry entry, List<string> found, Queue<string> inside)
    {
        var path = FolderEntry.Join(folder, entry.Name);
        if (!entry.IsFolder)
        {
            if (LooksLikeFiling(path))
                found.Add(path);
        }
        else if (!entry.IsLink)
            inside.Enqueue(path);
    }

    /// <summary>
    /// Whether a file that the user did not name is taken for a filing; null when more of it has to be looked at, by
    /// <see cref="ContentKind.ShowsForm"/>.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="start">Its first bytes; empty when they cannot be had.</param>
    internal static bool? LooksLikeFiling(string name, ReadOnlySpan<byte> start)
    {
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            return true;
        return ContentKind.FormatOf(start) switch
        {
            null => false,
            SourceFormat.Html or SourceFormat.Text => ProseExtensions.Contains(Path.GetExtension(name)) ? null : false,
            _ => true,
        };
    }

    private static bool LooksLikeFiling(string path)
    {
        if (LooksLikeFiling(path, default(ReadOnlySpan<byte>)) == true)
            return true;
        try
        {
            // A length of zero is also that of pipes and devices, which would keep an open call waiting.
            if (new FileInfo(path).Length == 0)
                return false;
            using var file = File.OpenHandle(path);
            Span<byte> start = stackalloc byte[ContentKind.HeaderWindow];
            return LooksLikeFiling(path, start[..RandomAccess.Read(file, start, 0)]) ?? ShowsForm(file);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // Nothing but its name speaks for it, and that does not.
            return false;
        }
    }

    // The form's headings stand in its first part, whatever styles and scripts are before them.
    private static bool ShowsForm(SafeFileHandle file)
    {
        var start = ArrayPool<byte>.Shared.Rent(ContentKind.ProseWindow);
        try
        {
            return ContentKind.ShowsForm(start.AsSpan(0, RandomAccess.Read(file, start.AsSpan(0, ContentKind.ProseWindow), 0)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }
}
