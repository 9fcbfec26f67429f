using System.CommandLine;
using Form3Parser.Cli.Archives;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Html;
using Form3Parser.Output;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Scans;
using Form3Parser.Sources;
using Form3Parser.Sources.Edgar;
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
          form3 parse submission.txt --format xml > form3.xml
          form3 parse filings.zip --format sec-tsv -o tables
        """;

    internal static Command Build()
    {
        var options = new ParseOptions();
        var command = new Command("parse", "Read filings and print a record of each.");
        options.AddTo(command);
        command.SetAction((parsed, interruption) =>
        {
            var arguments = options.Read(parsed);
            return RecordCommand.RunAsync(arguments.Output, messages => RunAsync(arguments, messages, interruption));
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseArguments arguments, Messages messages, CancellationToken interruption)
    {
        var list = new InputFinder(arguments.Recurse).Find(arguments.Inputs);
        if (Refuse(arguments, list, messages))
            return ExitCode.Usage;

        var settings = arguments.Settings with { SchemaGaps = arguments.Output.Format == OutputFormat.Xml };
        using var run = new ParseRun(Loader(arguments), settings, messages);
        return await RecordCommand.WriteAsync(arguments.Output, messages, run.Tally, async output =>
        {
            var inputs = new InputExpansion(new ArchiveLimits(arguments.MaxBytes));
            bool IsSingle() => list.IsSingle && !inputs.HasArchive;
            var writer = new DeferredWriter(() => output.Writer(arguments.FormatFor(IsSingle()), arguments.Output.Accession));
            await run.RunAsync(inputs.Expand(list.Inputs), writer, interruption).ConfigureAwait(false);
            if (!IsSingle())
                messages.Summary(run.Tally);
            return run.Tally.Given > 0 || arguments.Settings.ErrorRecords;
        }).ConfigureAwait(false);
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

        if (arguments.Output.Accession is not null && !list.IsSingle)
        {
            messages.Problem("--accession is the number of one filing, and there are several inputs");
            return true;
        }

        if (arguments.Provenance && arguments.Output.Format is not (null or OutputFormat.Json or OutputFormat.Ndjson))
        {
            messages.Problem("--provenance has a place in JSON and NDJSON only");
            return true;
        }

        if (arguments.Output.Format == OutputFormat.Xml && arguments.Settings.ErrorRecords)
        {
            messages.Problem("--on-error record has no place in XML");
            return true;
        }

        if (arguments.Output is { Format: OutputFormat.Xml, NamesFolder: false } && !list.IsSingle)
        {
            messages.Problem($"an XML document holds one filing; {RecordCommand.FolderHint}");
            return true;
        }

        return RecordCommand.WouldReplace(arguments.Output, list.Inputs.Select(input => input.Path), messages);
    }

    private static FilingLoader Loader(ParseArguments arguments)
    {
        var pdf = new PdfPageReader(new PdfOptions { Password = arguments.Password, Jpeg = new JpegPictures() });
        var sources = new Dictionary<SourceFormat, IFilingSource>
        {
            [SourceFormat.Pdf] = new PagedSource(pdf, (document, cancellation) => Form3Recogniser.RecogniseAll(document, arguments.Provenance, cancellation)),
            [SourceFormat.EdgarXml] = new EdgarXmlSource(),
            [SourceFormat.Html] = new HtmlSource(Form3Recogniser.Recognise),
            [SourceFormat.Text] = new PagedSource(new PlainTextReader(), (document, cancellation) => Form3Recogniser.RecogniseAll(document, cancellation: cancellation)),
        };
        sources[SourceFormat.EdgarTxt] = new EdgarTxtSource(new FormWithin(new Dictionary<SourceFormat, IFilingSource>(sources)));
        return new FilingLoader(sources, arguments.MaxBytes);
    }
}
