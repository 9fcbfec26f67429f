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
        Description = "A file (PDF, EDGAR's XML, a submission), an archive of such files (zip, tar, gzip), a folder (its filings), "
            + "a quoted pattern such as '**/*.pdf' (case does not matter), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly OutputOptions _output = new("Default: json for one file or -, ndjson for several and for archives.");

    private readonly Option<bool> _recurse = new("--recurse", "-r") { Description = "Look into the whole tree below a folder." };

    private readonly Option<string> _onError = new("--on-error")
    {
        Description = "record: an input that gives no record has an error record in the output (in CSV a row with its code).",
        HelpName = "record",
    };

    private readonly Option<bool> _provenance = new("--provenance")
    {
        Description = "Add to each record of a PDF where its fields are printed: page, rectangle and text. JSON and NDJSON only.",
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

    internal void AddTo(Command command)
    {
        OutputOptions.AcceptOnly(_onError, "record");
        command.Add(_inputs);
        command.Add(_recurse);
        _output.AddTo(command);
        foreach (var option in new Option[] { _onError, _provenance, _password, _timeout, _maxSize, _jobs })
            command.Add(option);
    }

    internal ParseArguments Read(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        Recurse = parsed.GetValue(_recurse),
        Output = _output.Read(parsed),
        Provenance = parsed.GetValue(_provenance),
        Password = parsed.GetValue(_password),
        MaxBytes = (long)parsed.GetValue(_maxSize) * BytesPerMegabyte,
        Settings = new ParseSettings
        {
            Jobs = parsed.GetValue(_jobs),
            Timeout = parsed.GetValue(_timeout) is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : null,
            ErrorRecords = parsed.GetValue(_onError) is not null,
        },
    };

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
