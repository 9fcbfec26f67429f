namespace Form3Parser.Diagnostics;

/// <summary>Why an input gave no record.</summary>
public enum InputErrorCode
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file may not be read, or reading it failed.</summary>
    Unreadable,

    /// <summary>Not a format that is read.</summary>
    Unsupported,

    /// <summary>A document, but not a Form 3.</summary>
    NotForm3,

    /// <summary>A Form 3 that nobody has filled in.</summary>
    BlankForm,

    /// <summary>A password is needed.</summary>
    Encrypted,

    /// <summary>Broken beyond reading.</summary>
    Damaged,

    /// <summary>Pages without text, such as a scan without a text layer.</summary>
    NoText,

    /// <summary>A limit was passed.</summary>
    TooLarge,

    /// <summary>The time limit was passed.</summary>
    Timeout,
}
