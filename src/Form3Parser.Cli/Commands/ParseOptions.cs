using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>The arguments and options of <c>form3 parse</c>.</summary>
internal sealed class ParseOptions
{
    private const int BytesPerMegabyte = 1 << 20;

    // A file is held in one array, which cannot be longer than this.
    private const int MaxMegabytes = 2000;
    private const int DefaultMegabytes = 256;

    // A timer takes milliseconds in 32 bits.
    private const double MaxSeconds = 2_000_000;
    private const double DefaultSeconds = 30;

    // More than any machine has processors; each job holds a document in memory.
    private const int MaxJobs = 1024;

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A file, a folder (its PDFs), a quoted pattern such as '**/*.pdf' (case does not matter), "
            + "or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _recurse = new("--recurse", "-r") { Description = "Look into the whole tree below a folder." };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "json: one object, or an array of several. ndjson: a record a line. csv: a row for each holding. "
            + "xml: EDGAR's ownershipDocument. Default: json for one file or -, else ndjson.",
        HelpName = "json|ndjson|csv|xml",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write there instead of standard output, whole or not at all. "
            + "With xml, a folder: a file for each filing.",
        HelpName = "FILE",
    };

    private readonly Option<string> _onError = new("--on-error")
    {
        Description = "record: an input that gives no record has an error record in the output (in CSV a row with its code).",
        HelpName = "record",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Exit with 3 when a record carries a warning or an error "
            + "(1 and 4, for inputs without a record, go before).",
    };

    private readonly Option<string> _password = new("--password") { Description = "For encrypted PDFs.", HelpName = "TEXT" };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long one input may take; 0 for no limit.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => DefaultSeconds,
        CustomParser = result => Number(result, 0, MaxSeconds, DefaultSeconds),
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "The largest input to read.",
        HelpName = "MB",
        DefaultValueFactory = _ => DefaultMegabytes,
        CustomParser = result => Number(result, 1, MaxMegabytes, DefaultMegabytes),
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many inputs to read at a time.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => Number(result, 1, MaxJobs, Environment.ProcessorCount),
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say only why an input gave no record." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell of each input and its diagnostics." };

    private readonly Option<string> _logFile = new("--log-file")
    {
        Description = "Add all messages to this file.",
        HelpName = "FILE",
    };

    internal void AddTo(Command command)
    {
        AcceptOnly(_format, "json", "ndjson", "csv", "xml");
        AcceptOnly(_onError, "record");
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
            "xml" => OutputFormat.Xml,
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
            SchemaGaps = parsed.GetValue(_format) == "xml",
        },
        Verbosity = parsed.GetValue(_quiet) ? Verbosity.Quiet : parsed.GetValue(_verbose) ? Verbosity.Verbose : Verbosity.Normal,
        LogFile = parsed.GetValue(_logFile),
    };

    private static void AcceptOnly(Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value))
                    result.AddError($"{option.Name} takes {string.Join(", ", words)}, not '{token.Value}'.");
        });
    }

    private static T Number<T>(ArgumentResult result, T least, T most, T otherwise)
        where T : INumber<T>
    {
        var text = result.Tokens[^1].Value;
        if (T.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        result.AddError(string.Create(
            CultureInfo.InvariantCulture, $"{result.Argument.Name} takes a number from {least} to {most}, not '{text}'."));
        return otherwise;
    }
}
