namespace Form3Parser.Text;

/// <summary>Why a document gave no pages.</summary>
public enum UnreadableReason
{
    /// <summary>It is not of the reader's format at all.</summary>
    NotThisFormat,

    /// <summary>It is of the format, but broken beyond reading.</summary>
    Damaged,

    /// <summary>It needs a password, or a method of encryption that is not supported.</summary>
    Encrypted,

    /// <summary>A limit on size, nesting or work was passed; the message names it.</summary>
    TooLarge,
}
