using System.IO.Enumeration;

namespace Form3Parser.Cli.Inputs;

/// <summary>A name in a folder. Names that begin with a dot are left out, as a shell's patterns leave them out.</summary>
/// <param name="Name">The name without its folder.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link; following those to folders could go round in circles.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions NamesOnly = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>The names in a folder, in no order.</summary>
    /// <param name="folder">The folder; empty for the current one.</param>
    /// <param name="withHidden">Whether to give the names that begin with a dot too.</param>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    internal static IEnumerable<FolderEntry> In(string folder, bool withHidden = false) =>
        new FileSystemEnumerable<FolderEntry>(
            folder.Length == 0 ? "." : folder,
            (ref FileSystemEntry entry) => new FolderEntry(
                entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            NamesOnly)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => withHidden || entry.FileName[0] != '.',
        };

    /// <summary>A folder's path and a name in it as one path.</summary>
    internal static string Join(string folder, string name) =>
        folder.Length == 0 || folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
}
