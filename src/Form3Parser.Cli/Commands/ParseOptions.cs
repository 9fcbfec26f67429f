using System.CommandLine;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>The arguments and options of <c>form3 parse</c>.</summary>
internal sealed class ParseOptions
{
    private const int BytesPerMegabyte = 1 << 20;

    // A file is held in one array, which cannot be longer than this.
    private const int MaxMegabytes = 2000;

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A file, a folder (its PDFs), a quoted pattern such as '**/*.pdf' (case does not matter), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _recurse = new("--recurse", "-r") { Description = "Look into the whole tree below a folder." };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "json: one object, or an array of several. ndjson: a record a line. csv: a row for each holding. "
            + "Default: json for one file or -, else ndjson.",
        HelpName = "json|ndjson|csv",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write there instead of standard output, whole or not at all.",
        HelpName = "FILE",
    };

    private readonly Option<string> _onError = new("--on-error")
    {
        Description = "record: an input that gives no record has an error record in the output (in CSV a row with its code).",
        HelpName = "record",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Exit with 3 when a record carries a warning or an error (status 1 and 4, for inputs without a record, go before).",
    };

    private readonly Option<string> _password = new("--password") { Description = "For encrypted PDFs.", HelpName = "TEXT" };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long one input may take; 0 for no limit. Default: 30.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 30,
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "The largest input to read. Default: 256.",
        HelpName = "MB",
        DefaultValueFactory = _ => 256,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many inputs to read at a time. Default: one for each processor.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say only why an input gave no record." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell of each input and its diagnostics." };

    private readonly Option<string> _logFile = new("--log-file") { Description = "Add all messages to this file.", HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong("json", "ndjson", "csv");
        _onError.AcceptOnlyFromAmong("record");
        Require(_jobs, jobs => jobs >= 1, "--jobs takes a number from 1.");
        Require(_timeout, seconds => seconds is >= 0 and <= int.MaxValue / 1000, "--timeout takes seconds, from 0.");
        Require(_maxSize, size => size is >= 1 and <= MaxMegabytes, $"--max-size takes megabytes from 1 to {MaxMegabytes}.");
        command.Add(_inputs);
        foreach (var option in new Option[]
            { _recurse, _format, _output, _onError, _strict, _password, _timeout, _maxSize, _jobs, _quiet, _verbose, _logFile })
            command.Add(option);
    }

    internal ParseArguments Read(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        Recurse = parsed.GetValue(_recurse),
        Format = parsed.GetValue(_format) switch
        {
            "json" => OutputFormat.Json,
            "ndjson" => OutputFormat.Ndjson,
            "csv" => OutputFormat.Csv,
            _ => null,
        },
        OutputPath = parsed.GetValue(_output),
        Strict = parsed.GetValue(_strict),
        Password = parsed.GetValue(_password),
        MaxBytes = (long)parsed.GetValue(_maxSize) * BytesPerMegabyte,
        Settings = new ParseSettings
        {
            Jobs = parsed.GetValue(_jobs),
            Timeout = parsed.GetValue(_timeout) is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : null,
            ErrorRecords = parsed.GetValue(_onError) is not null,
        },
        Verbosity = parsed.GetValue(_quiet) ? Verbosity.Quiet : parsed.GetValue(_verbose) ? Verbosity.Verbose : Verbosity.Normal,
        LogFile = parsed.GetValue(_logFile),
    };

    private static void Require<T>(Option<T> option, Predicate<T> isGood, string message) =>
        option.Validators.Add(result =>
        {
            // A value that is not a number at all is reported by the parser itself.
            if (!result.Errors.Any() && result.GetValueOrDefault<T>() is { } value && !isGood(value))
                result.AddError(message);
        });
}
