using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary>The command <c>form3</c> with its subcommands.</summary>
internal static class CommandLine
{
    private const string Examples =
        """
          form3 parse filing.pdf                            one record as JSON
          form3 parse -r filings -o records.ndjson          a tree of PDFs, a record a line
          form3 parse '**/*.pdf' --format csv > rows.csv    a row for each holding
          form3 convert records.ndjson --format csv         other output from records made earlier
          form3 text filing.pdf                             the words as they stand on the pages
          form3 explain F3-012                              what a diagnostic means and what to do
        """;

    // An argument that begins with @ is a file's name here, not a file of further arguments.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var root = Build();
        var parsed = root.Parse(arguments, Configuration);
        var complaints = parsed.Action is ParseErrorAction
            ? parsed.Errors.Select(error => error.Message)
            : UnknownOptions(parsed);
        var messages = complaints.Distinct().ToList();
        if (messages.Count == 0)
        {
            // The library would listen only after the command's first steps.
            using var interruption = new Interruption();
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, interruption.Token).ConfigureAwait(false);
        }

        foreach (var message in messages)
            await Console.Error.WriteLineAsync("form3: " + message).ConfigureAwait(false);
        var command = parsed.CommandResult.Command;
        await Console.Error.WriteLineAsync(
            $"Try '{(command == root ? "form3" : "form3 " + command.Name)} --help'.").ConfigureAwait(false);
        return ExitCode.Usage;
    }

    // The parser takes an option it does not know for an argument, and a misspelled --strict would be a missing file.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        if (parsed.Action is ExamplesFirstHelp)
            return [];
        var afterDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)
            .Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Where(token => token.Value is ['-', _, ..] && !afterDashes.Contains(token.Value))
            .Select(token => $"Unknown option '{token.Value}'. A file of that name goes after --.");
    }

    private static RootCommand Build()
    {
        var parse = ParseCommand.Build();
        var convert = ConvertCommand.Build();
        var text = TextCommand.Build();
        var explain = ExplainCommand.Build();
        var root = new RootCommand("Reads SEC Form 3 filings into typed records.")
        {
            parse, convert, text, explain, SchemaCommand.Build(),
        };

        // The help option of the library also listens to /h, which is a path.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h")
        {
            Description = "Show this help.",
            Action = new ExamplesFirstHelp(new Dictionary<Command, string>
            {
                [root] = Examples, [parse] = ParseCommand.Examples,
                [convert] = ConvertCommand.Examples, [text] = TextCommand.Examples,
                [explain] = ExplainCommand.Examples,
            }),
        });
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
