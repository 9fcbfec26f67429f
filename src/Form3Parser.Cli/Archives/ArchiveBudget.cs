namespace Form3Parser.Cli.Archives;

/// <summary>What one archive, with all archives in it, has used up of its limits.</summary>
internal sealed class ArchiveBudget(ArchiveLimits limits)
{
    private long _members;
    private long _packed;
    private long _unpacked;

    /// <summary>Counts bytes of the archive itself.</summary>
    internal void AddPacked(long count) => _packed += count;

    /// <summary>Counts bytes that came of unpacking.</summary>
    /// <exception cref="ArchiveLimitException">There are too many.</exception>
    internal void AddUnpacked(long count)
    {
        _unpacked += count;
        if (_unpacked > limits.FreeBytes && (_unpacked - limits.FreeBytes) / limits.MaxRatio > _packed)
            throw new ArchiveLimitException($"it unpacks to more than {limits.MaxRatio:N0} times its size");
    }

    /// <summary>Counts a member.</summary>
    /// <exception cref="ArchiveLimitException">There are too many.</exception>
    internal void AddMember()
    {
        if (++_members > limits.MaxMembers)
            throw new ArchiveLimitException($"more than {limits.MaxMembers:N0} files");
    }
}
