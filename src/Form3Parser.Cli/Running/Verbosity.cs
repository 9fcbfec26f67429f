namespace Form3Parser.Cli.Running;

/// <summary>How much is said on standard error.</summary>
internal enum Verbosity
{
    /// <summary>Only why an input gave no record.</summary>
    Quiet,

    /// <summary>Also a summary of several inputs.</summary>
    Normal,

    /// <summary>Also each input and its diagnostics.</summary>
    Verbose,
}
