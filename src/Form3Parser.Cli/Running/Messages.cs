using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Sinks.SystemConsole.Themes;

namespace Form3Parser.Cli.Running;

/// <summary>
/// What the program says beside the records: lines on standard error, and all of it in the log file if there is one.
/// </summary>
internal sealed class Messages : IDisposable
{
    private const string ConsoleTemplate = "form3: {Message:lj}{NewLine}";
    private const string FileTemplate = "{Timestamp:O} [{Level:u3}] {Message:lj}{NewLine}{Exception}";

    private readonly Verbosity _verbosity;
    private readonly Lazy<Logger> _log;

    /// <summary>Opens the log.</summary>
    /// <param name="verbosity">What to say on standard error.</param>
    /// <param name="logFile">The file to add the log to; null for none.</param>
    /// <exception cref="IOException">The log file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The log file may not be written.</exception>
    internal Messages(Verbosity verbosity, string? logFile)
    {
        _verbosity = verbosity;

        // Most runs have nothing to say; those do not pay for the making of a logger.
        _log = new Lazy<Logger>(() => Open(verbosity, logFile));
        if (logFile is not null)
        {
            // The logger itself would keep silent about a file that it cannot write.
            File.Open(logFile, FileMode.Append, FileAccess.Write, FileShare.ReadWrite).Dispose();
            _ = _log.Value;
        }

        Records = logFile is not null || verbosity == Verbosity.Verbose;
    }

    // Whether anybody sees what is said of records that were given.
    private bool Records { get; }

    /// <summary>Says why an input gave no record.</summary>
    internal void Failed(string path, InputError error) =>
        _log.Value.Error("{Path}: {Code}: {Reason}", Printable(path), Spelling.Of(error.Code), Printable(error.Message));

    /// <summary>Says what keeps the program from going on.</summary>
    internal void Problem(string message) => _log.Value.Error("{Problem}", Printable(message));

    /// <summary>Puts a fault of the program itself on record, with the place it happened at.</summary>
    internal void Fault(string path, Exception fault) =>
        _log.Value.Information(fault, "{Path}: unexpected {Fault}", Printable(path), fault.GetType().Name);

    /// <summary>Says that an input gave a record, and what is doubtful about it.</summary>
    internal void Given(FilingRecord record)
    {
        var path = Printable(record.Source.Path);

        // An XML document has no place for diagnostics of its own.
        foreach (var gap in record.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCode.SchemaGap))
            _log.Value.Warning("{Path}: {Code}: {Field}: {Text}", path, Spelling.Of(gap.Code), gap.Field ?? "document", Printable(gap.Message));
        if (!Records)
            return;
        _log.Value.Information("{Path}: a record with {Count} diagnostics", path, record.Diagnostics.Count);
        foreach (var diagnostic in record.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCode.SchemaGap))
            _log.Value.Information("{Path}: {Severity} {Code}: {Text}", path, Spelling.Of(diagnostic.Severity),
                Spelling.Of(diagnostic.Code), Printable(diagnostic.Message));
    }

    /// <summary>Says what came of several inputs.</summary>
    internal void Summary(Tally tally)
    {
        if (!Records && _verbosity == Verbosity.Quiet)
            return;
        var all = tally.Given + tally.Failed;
        if (tally.Doubtful == 0)
            _log.Value.Warning("{Given} of {All} inputs gave a record", tally.Given, all);
        else
            _log.Value.Warning(
                "{Given} of {All} inputs gave a record, {Doubtful} with warnings or errors", tally.Given, all, tally.Doubtful);
    }

    public void Dispose()
    {
        if (_log.IsValueCreated)
            _log.Value.Dispose();
    }

    private static Logger Open(Verbosity verbosity, string? logFile)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Console(
            Level(verbosity), ConsoleTemplate, CultureInfo.InvariantCulture,
            standardErrorFromLevel: LevelAlias.Minimum, theme: ConsoleTheme.None);
        if (logFile is not null)
            configuration.WriteTo.File(
                logFile, outputTemplate: FileTemplate, formatProvider: CultureInfo.InvariantCulture, fileSizeLimitBytes: null);
        return configuration.CreateLogger();
    }

    private static LogEventLevel Level(Verbosity verbosity) => verbosity switch
    {
        Verbosity.Quiet => LogEventLevel.Error,
        Verbosity.Normal => LogEventLevel.Warning,
        _ => LogEventLevel.Information,
    };

    // One message is one line, and a file's name must not steer the terminal.
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\ufffd' : c)) : text;
}
