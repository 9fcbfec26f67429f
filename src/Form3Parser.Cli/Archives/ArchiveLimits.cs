namespace Form3Parser.Cli.Archives;

/// <summary>How much an archive may hold before it is taken for an attack.</summary>
/// <param name="MaxMemberBytes">The most bytes that a file in it may have to be read.</param>
internal sealed record ArchiveLimits(long MaxMemberBytes)
{
    /// <summary>How many archives may stand in each other; a compressed tar is one.</summary>
    internal int MaxDepth { get; init; } = 3;

    /// <summary>How many files an archive may name, those of archives in it included. All of EDGAR's filings of a year are fewer.</summary>
    internal long MaxMembers { get; init; } = 1_000_000;

    /// <summary>
    /// How many bytes may come of one packed byte, taken over the whole archive. Text packs to a tenth, tables in XML to a
    /// thirtieth; what packs to a thousandth was made to.
    /// </summary>
    internal long MaxRatio { get; init; } = 200;

    /// <summary>What may come of any archive, however small.</summary>
    internal long FreeBytes { get; init; } = 1L << 28;
}
