namespace Form3Parser.Cli.Running;

/// <summary>
/// Where bytes go: standard output, or a file that appears whole or not at all. The file is written under another
/// name beside its place and moved there by <see cref="Commit"/>; without that nothing is left behind.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _target;
    private readonly string? _temporary;
    private bool _committed;

    private OutputFile(Stream stream, string? target, string? temporary) =>
        (Stream, _target, _temporary) = (stream, target, temporary);

    /// <summary>Where to write.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens the output.</summary>
    /// <param name="path">The file; null or <c>-</c> for standard output.</param>
    /// <exception cref="IOException">The file cannot be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made there.</exception>
    internal static OutputFile Open(string? path)
    {
        if (path is null or "-" or "/dev/stdout")
            return new OutputFile(StandardOutput.Open(), null, null);
        if (Directory.Exists(path))
            throw new IOException("this is a folder");
        if (path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path))
            return new OutputFile(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0), null, null);

        // A link stays a link: what it points to is replaced.
        var named = new FileInfo(path);
        var target = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        return new OutputFile(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), target, temporary);
    }

    /// <summary>Writes what is still on its way, so that only the file's place is missing.</summary>
    /// <exception cref="IOException">The last bytes cannot be written.</exception>
    internal void Finish()
    {
        Stream.Flush();
        if (_temporary is null)
            return;
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
    }

    /// <summary>Puts the finished file in its place.</summary>
    /// <exception cref="IOException">The file cannot be moved.</exception>
    internal void Commit()
    {
        if (_temporary is null)
            return;
        File.Move(_temporary, _target!, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null && !_committed)
            File.Delete(_temporary);
    }
}
