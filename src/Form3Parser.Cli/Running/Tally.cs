using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Cli.Running;

/// <summary>What came of the inputs so far.</summary>
internal sealed class Tally
{
    /// <summary>The inputs that gave a record.</summary>
    internal int Given { get; private set; }

    /// <summary>The inputs that gave none.</summary>
    internal int Failed { get; private set; }

    /// <summary>The inputs with a warning or an error among their records' diagnostics.</summary>
    internal int Doubtful { get; private set; }

    /// <summary>Counts an input, of which there may be several records.</summary>
    internal void Add(IReadOnlyList<FilingRecord> records)
    {
        if (records.All(record => record.Error is not null))
            AddFailure();
        else
            AddGiven(records.Any(IsDoubtful));
    }

    /// <summary>Counts something that gave no record.</summary>
    internal void AddFailure() => Failed++;

    /// <summary>Counts a record that was there before, even if it is an error's.</summary>
    internal void AddConverted(FilingRecord record) => AddGiven(IsDoubtful(record));

    private void AddGiven(bool isDoubtful)
    {
        Given++;
        if (isDoubtful)
            Doubtful++;
    }

    private static bool IsDoubtful(FilingRecord record) =>
        record.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning);

    /// <summary>The exit status that this makes.</summary>
    /// <param name="strict">Whether a doubtful record counts.</param>
    internal int ExitCode(bool strict) => this switch
    {
        { Given: 0, Failed: > 0 } => Cli.ExitCode.NoneGiven,
        { Failed: > 0 } => Cli.ExitCode.SomeFailed,
        { Doubtful: > 0 } when strict => Cli.ExitCode.Found,
        _ => Cli.ExitCode.Success,
    };
}
