namespace Form3Parser.Pdf;

/// <summary>How a PDF is read, and how much of it at the most. Passing a limit is an error that names it.</summary>
public sealed record PdfOptions
{
    /// <summary>The user's or the owner's password; null tries the empty one.</summary>
    public string? Password { get; init; }

    /// <summary>How deep arrays and dictionaries may be nested.</summary>
    public int MaxObjectNesting { get; init; } = 100;

    /// <summary>How deep form XObjects, Type 3 glyphs and appearance streams may be nested.</summary>
    public int MaxFormNesting { get; init; } = 20;

    /// <summary>How many content operators the whole document may have, those of forms counted each time they are drawn.</summary>
    public long MaxOperators { get; init; } = 20_000_000;

    /// <summary>How many bytes one stream may decode to.</summary>
    public long MaxStreamBytes { get; init; } = 64L << 20;

    /// <summary>How many bytes all streams of the file may decode to together.</summary>
    public long MaxTotalBytes { get; init; } = 256L << 20;

    /// <summary>How many pages a file may have.</summary>
    public int MaxPages { get; init; } = 10_000;
}
