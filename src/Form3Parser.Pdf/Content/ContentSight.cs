namespace Form3Parser.Pdf.Content;

/// <summary>What a token of a content stream seems to be by its first byte.</summary>
internal enum ContentSight : byte
{
    /// <summary>Something else, or something seldom.</summary>
    Other,
    White,
    Number,

    /// <summary>An operator, or a word such as true.</summary>
    Word,
    Name,
    Literal,

    /// <summary>A hexadecimal string or a dictionary.</summary>
    Less,
    Array,
}
