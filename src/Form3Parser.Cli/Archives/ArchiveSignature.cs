namespace Form3Parser.Cli.Archives;

/// <summary>Tells by its first bytes whether a file is an archive. Names are not asked: they may be wrong or missing.</summary>
internal static class ArchiveSignature
{
    /// <summary>The kind; null when the file is no archive.</summary>
    internal static ArchiveKind? Of(ReadOnlySpan<byte> start)
    {
        // With a member, without any, and as the first part of several.
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) || start.StartsWith("PK\u0007\u0008"u8))
            return ArchiveKind.Zip;
        if (start.StartsWith<byte>([0x1F, 0x8B, 8]))
            return ArchiveKind.Gzip;
        return TarHeader.IsHeader(start) ? ArchiveKind.Tar : null;
    }
}
