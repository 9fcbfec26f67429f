namespace Form3Parser.Cli.Archives;

/// <summary>The kinds of files that hold other files.</summary>
internal enum ArchiveKind
{
    /// <summary>A ZIP archive, which an Office document is too.</summary>
    Zip,

    /// <summary>A tape archive.</summary>
    Tar,

    /// <summary>One file, compressed.</summary>
    Gzip,
}
