using System.CommandLine;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 convert</c>: puts out records made earlier in another format.</summary>
internal static class ConvertCommand
{
    internal const string Examples =
        """
          form3 convert records.ndjson --format csv > rows.csv
          form3 convert records.ndjson --format sec-tsv -o tables
          jq -c 'select(.jointFiling)' records.ndjson | form3 convert - --format json
        """;

    internal static Command Build()
    {
        var records = new Argument<string[]>("RECORDS")
        {
            Description = "A file of records as form3 parse writes them (NDJSON, an array or one object), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new OutputOptions("Default: ndjson.");
        var command = new Command("convert", "Print records made earlier in another format, without their sources.") { records };
        options.AddTo(command);
        command.SetAction((parsed, interruption) =>
        {
            var arguments = options.Read(parsed);
            var inputs = parsed.GetRequiredValue(records);
            return RecordCommand.RunAsync(arguments, messages => RunAsync(inputs, arguments, messages, interruption));
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string[] inputs, OutputArguments arguments, Messages messages, CancellationToken interruption)
    {
        if (inputs.Count(input => input == Input.StandardInputName) > 1)
        {
            messages.Problem("standard input (-) can be read only once");
            return ExitCode.Usage;
        }

        if (RecordCommand.WouldReplace(arguments, inputs, messages))
            return ExitCode.Usage;

        var run = new ConvertRun(messages, arguments.Format == OutputFormat.Xml);
        return await RecordCommand.WriteAsync(arguments, messages, run.Tally, async output =>
        {
            var writer = output.Writer(arguments.Format ?? OutputFormat.Ndjson, arguments.Accession);

            // Standard input may keep a read waiting for ever, which an interruption must end.
            await Task.Run(() => run.Run(inputs.Select(input => new Input(input)), writer, interruption), interruption)
                .WaitAsync(interruption).ConfigureAwait(false);
            return run.Tally.Given > 0;
        }).ConfigureAwait(false);
    }
}
