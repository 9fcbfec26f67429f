using System.CommandLine;
using System.CommandLine.Parsing;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>The options of every command that puts out records: where, how, and what is said beside them.</summary>
/// <param name="defaultFormat">A sentence that says which format is the default.</param>
internal sealed class OutputOptions(string defaultFormat)
{
    private const int AccessionDigits = 18;

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "json: one object, or an array of several. ndjson: a record a line. csv: a row for each holding. "
            + "xml: EDGAR's ownershipDocument; several go into the folder named by -o, a file each. "
            + "sec-tsv: the files of the SEC's insider-transactions data set, into the folder named by -o. " + defaultFormat,
        HelpName = "json|ndjson|csv|xml|sec-tsv",
    };

    private readonly Option<string> _path = new("--output", "-o")
    {
        Description = "Write there instead of standard output, whole or not at all.",
        HelpName = "FILE",
    };

    private readonly Option<string> _accession = new("--accession")
    {
        Description = "For sec-tsv: the accession number of a filing that does not carry it. "
            + "Without it, the key of such a filing is made from the file's hash.",
        HelpName = "NUMBER",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Exit with 3 when a record carries a warning or an error "
            + "(1 and 4, for inputs without a record, go before).",
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
        AcceptOnly(_format, "json", "ndjson", "csv", "xml", "sec-tsv");
        _accession.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && AccessionNumber(result.Tokens[^1].Value) is null)
                result.AddError($"--accession takes a number such as 0001105472-04-000012, not '{result.Tokens[^1].Value}'.");
        });
        command.Validators.Add(Check);
        foreach (var option in new Option[] { _format, _path, _accession, _strict, _quiet, _verbose, _logFile })
            command.Add(option);
    }

    internal OutputArguments Read(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(_format) switch
        {
            "json" => OutputFormat.Json,
            "ndjson" => OutputFormat.Ndjson,
            "csv" => OutputFormat.Csv,
            "xml" => OutputFormat.Xml,
            "sec-tsv" => OutputFormat.SecTsv,
            _ => null,
        },
        Path = parsed.GetValue(_path),
        Accession = AccessionNumber(parsed.GetValue(_accession)),
        Strict = parsed.GetValue(_strict),
        Verbosity = parsed.GetValue(_quiet) ? Verbosity.Quiet : parsed.GetValue(_verbose) ? Verbosity.Verbose : Verbosity.Normal,
        LogFile = parsed.GetValue(_logFile),
    };

    /// <summary>Makes an option take certain words only.</summary>
    internal static void AcceptOnly(Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value))
                    result.AddError($"{option.Name} takes {string.Join(", ", words)}, not '{token.Value}'.");
        });
    }

    private void Check(CommandResult result)
    {
        var isTsv = result.GetResult(_format) is { Tokens: [.., { Value: "sec-tsv" }] };
        if (isTsv && result.GetResult(_path) is not { Tokens: [.., { Value: not ("-" or "/dev/stdout") }] })
            result.AddError("--format sec-tsv makes several files and needs a folder for them: -o DIR.");
        if (!isTsv && result.GetResult(_accession) is { Tokens.Count: > 0 })
            result.AddError("--accession goes with --format sec-tsv.");
    }

    /// <summary>The number with its two hyphens, which may be left out; null when it is none.</summary>
    private static string? AccessionNumber(string? text)
    {
        if (text is null)
            return null;
        var digits = text is { Length: AccessionDigits + 2 } && text[10] == '-' && text[13] == '-'
            ? text.Remove(13, 1).Remove(10, 1)
            : text;
        return digits.Length == AccessionDigits && digits.All(char.IsAsciiDigit)
            ? $"{digits[..10]}-{digits[10..12]}-{digits[12..]}"
            : null;
    }
}
