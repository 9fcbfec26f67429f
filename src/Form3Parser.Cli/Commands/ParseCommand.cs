using System.CommandLine;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Output;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.Edgar;

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

    private const string FolderHint = "-o FOLDER/ writes a file for each";

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
        RecordFolder? folder = null;
        try
        {
            if (arguments.WritesFolder)
                folder = new RecordFolder(arguments.OutputPath!, list.Inputs.Where(i => !i.IsStandardInput).Select(i => i.Path));
            output = RecordOutput.Open(folder is null ? arguments.OutputPath : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Problem($"{arguments.OutputPath}: {e.Message}");
            return ExitCode.Usage;
        }

        using (output)
        {
            var writer = folder ?? Writer(arguments.FormatFor(list), output.Stream);
            return await RunAsync(arguments, list, output, writer, messages, interruption).ConfigureAwait(false);
        }
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

        if (arguments.Format == OutputFormat.Xml && arguments.Settings.ErrorRecords)
        {
            messages.Problem("--on-error record has no place in XML");
            return true;
        }

        if (arguments.Format == OutputFormat.Xml && !list.IsSingle && !arguments.WritesFolder)
        {
            messages.Problem($"an XML document holds one filing; {FolderHint}");
            return true;
        }

        return false;
    }

    private static async Task<int> RunAsync(
        ParseArguments arguments, InputList list, RecordOutput output, IRecordWriter writer, Messages messages,
        CancellationToken interruption)
    {
        var pdf = new PdfPageReader(new PdfOptions { Password = arguments.Password });
        var sources = new Dictionary<SourceFormat, IFilingSource>
        {
            [SourceFormat.Pdf] = new PagedSource(pdf, Form3Recogniser.Recognise),
            [SourceFormat.EdgarXml] = new EdgarXmlSource(),
            [SourceFormat.EdgarTxt] = new EdgarTxtSource(),
        };
        var loader = new FilingLoader(sources, arguments.MaxBytes);
        using var run = new ParseRun(loader, arguments.Settings, messages);
        try
        {
            await run.RunAsync(list.Inputs, writer, interruption).ConfigureAwait(false);
            if (run.Tally.Given > 0 || arguments.Settings.ErrorRecords)
                output.Commit();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (InvalidOperationException e) when (writer is OwnershipXmlWriter)
        {
            messages.Problem($"{list.Inputs[0].Path}: {e.Message}, and there are several; {FolderHint}");
            return ExitCode.Usage;
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
        OutputFormat.Xml => new OwnershipXmlWriter(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
