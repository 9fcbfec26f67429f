using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf;

/// <summary>How a PDF is read, and how much of it at the most. Passing a limit is an error that names it.</summary>
public sealed record PdfOptions
{
    /// <summary>The user's or the owner's password; null tries the empty one.</summary>
    public string? Password { get; init; }

    /// <summary>Decodes the JPEG pictures that scanned pages are; null leaves them undecoded.</summary>
    public IPictureDecoder? Jpeg { get; init; }

    /// <summary>How deep arrays and dictionaries may be nested.</summary>
    public int MaxObjectNesting { get; init; } = 100;

    /// <summary>How deep form XObjects, Type 3 glyphs and appearance streams may be nested.</summary>
    public int MaxFormNesting { get; init; } = 20;

    /// <summary>
    /// How many content operators the whole document may have, those of forms counted each time they are drawn. What takes as
    /// long as operators do, such as letters, forms, annotations and blank content, counts as some.
    /// </summary>
    public long MaxOperators { get; init; } = 10_000_000;

    /// <summary>How many bytes one stream may decode to.</summary>
    public long MaxStreamBytes { get; init; } = 32L << 20;

    /// <summary>
    /// How many bytes all streams of the file may have and decode to together, and the fonts that are made of them.
    /// </summary>
    public long MaxTotalBytes { get; init; } = 128L << 20;

    /// <summary>Whether pages keep their letters: what the words are made of, and several times as much as all else.</summary>
    public bool KeepLetters { get; init; }

    /// <summary>How many words, rules, links and images all pages may have together, and letters where these are kept.</summary>
    public int MaxItems { get; init; } = 800_000;

    /// <summary>How many pages a file may have.</summary>
    public int MaxPages { get; init; } = 10_000;
}
