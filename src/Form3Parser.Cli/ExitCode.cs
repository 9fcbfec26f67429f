namespace Form3Parser.Cli;

/// <summary>The exit statuses. Where several apply, the first of interrupted, usage, none, some and found is given.</summary>
internal static class ExitCode
{
    /// <summary>Every input gave a record.</summary>
    internal const int Success = 0;

    /// <summary>Some inputs gave no record, or the output could not be written to its end.</summary>
    internal const int SomeFailed = 1;

    /// <summary>Wrong usage, or nothing matched.</summary>
    internal const int Usage = 2;

    /// <summary>With <c>--strict</c>: a record carries a warning or an error.</summary>
    internal const int Found = 3;

    /// <summary>No input gave a record.</summary>
    internal const int NoneGiven = 4;

    /// <summary>Interrupted, as shells number it.</summary>
    internal const int Interrupted = 130;
}
