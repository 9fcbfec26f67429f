using System.CommandLine;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Output;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.PlainText;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 parse</c>: reads inputs and prints their records.</summary>
internal static class ParseCommand
{
    internal const string Examples =
        """
          form3 parse filing.pdf
          curl -s https://example.com/filing.pdf | form3 parse -
          form3 parse -r filings -o records.ndjson --on-error record
          form3 parse '**/*.pdf' --format csv > rows.csv
        """;

    internal static Command Build()
    {
        var options = new ParseOptions();
        var command = new Command("parse", "Read filings and print a record of each.");
        options.AddTo(command);
        command.SetAction((parsed, interruption) => RunAsync(options.Read(parsed), interruption));
        return command;
    }

    private static async Task<int> RunAsync(ParseArguments arguments, CancellationToken interruption)
    {
        try
        {
            using var messages = new Messages(arguments.Verbosity, arguments.LogFile);
            return await RunAsync(arguments, messages, interruption).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"form3: {arguments.LogFile}: {e.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }
    }

    private static async Task<int> RunAsync(ParseArguments arguments, Messages messages, CancellationToken interruption)
    {
        var list = new InputFinder(arguments.Recurse).Find(arguments.Inputs);
        if (Refuse(arguments, list, messages))
            return ExitCode.Usage;

        RecordOutput output;
        try
        {
            output = RecordOutput.Open(arguments.OutputPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Problem($"{arguments.OutputPath}: {e.Message}");
            return ExitCode.Usage;
        }

        using (output)
            return await RunAsync(arguments, list, output, messages, interruption).ConfigureAwait(false);
    }

    private static bool Refuse(ParseArguments arguments, InputList list, Messages messages)
    {
        if (list.NothingMatched)
        {
            foreach (var input in list.Inputs)
                messages.Failed(input.Path, input.Failure!);
            return true;
        }

        if (list.Inputs.Count(input => input.IsStandardInput) > 1)
        {
            messages.Problem("standard input (-) can be read only once");
            return true;
        }

        if (arguments.OutputPath is not (null or "-")
            && list.Inputs.Any(input => Path.GetFullPath(input.Path) == Path.GetFullPath(arguments.OutputPath)))
        {
            messages.Problem($"{arguments.OutputPath}: this is an input, the output would replace it");
            return true;
        }

        return false;
    }

    private static async Task<int> RunAsync(
        ParseArguments arguments, InputList list, RecordOutput output, Messages messages, CancellationToken interruption)
    {
        var pdf = new PdfPageReader(new PdfOptions { Password = arguments.Password });
        var sources = new Dictionary<SourceFormat, IFilingSource>
        {
            [SourceFormat.Pdf] = new PagedSource(pdf, Form3Recogniser.Recognise),
            [SourceFormat.Text] = new PagedSource(new PlainTextReader(), Form3Recogniser.Recognise),
        };
        var loader = new FilingLoader(sources, arguments.MaxBytes);
        using var run = new ParseRun(loader, arguments.Settings, messages);
        try
        {
            await run.RunAsync(list.Inputs, Writer(arguments.FormatFor(list), output.Stream), interruption).ConfigureAwait(false);
            if (run.Tally.Given > 0 || arguments.Settings.ErrorRecords)
                output.Commit();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (arguments.OutputPath is null && StandardOutput.IsBrokenPipe(e))
        {
            return run.Tally.ExitCode(arguments.Strict);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Problem($"{arguments.OutputPath ?? "standard output"}: {e.Message}");
            return ExitCode.SomeFailed;
        }

        if (!list.IsSingle)
            messages.Summary(run.Tally);
        return run.Tally.ExitCode(arguments.Strict);
    }

    private static IRecordWriter Writer(OutputFormat format, Stream stream) => format switch
    {
        OutputFormat.Json => new JsonWriter(stream, JsonLayout.Document),
        OutputFormat.Ndjson => new JsonWriter(stream, JsonLayout.Lines),
        OutputFormat.Csv => new CsvWriter(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
