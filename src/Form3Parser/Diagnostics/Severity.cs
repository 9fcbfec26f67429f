namespace Form3Parser.Diagnostics;

/// <summary>How much a diagnostic matters to whoever uses the record.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the record is not in doubt.</summary>
    Info,

    /// <summary>Read, but doubtful.</summary>
    Warning,

    /// <summary>A value could not be read, or contradicts another.</summary>
    Error,
}
