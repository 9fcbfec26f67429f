using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Form3Parser.Cli.Commands;

/// <summary>The command <c>form3</c> with its subcommands.</summary>
internal static class CommandLine
{
    private const string Examples =
        """
          form3 parse filing.pdf                            one record as JSON
          form3 parse -r filings -o records.ndjson          a tree of PDFs, a record a line
          form3 parse '**/*.pdf' --format csv > rows.csv    a row for each holding
          form3 text filing.pdf                             the words as they stand on the pages
        """;

    // An argument that begins with @ is a file's name here, not a file of further arguments.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var root = Build();
        var parsed = root.Parse(arguments, Configuration);
        if (parsed.Action is not ParseErrorAction)
            return await parsed.InvokeAsync().ConfigureAwait(false);

        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
            await Console.Error.WriteLineAsync("form3: " + message).ConfigureAwait(false);
        var command = parsed.CommandResult.Command;
        await Console.Error.WriteLineAsync(
            $"Try '{(command == root ? "form3" : "form3 " + command.Name)} --help'.").ConfigureAwait(false);
        return ExitCode.Usage;
    }

    private static RootCommand Build()
    {
        var parse = ParseCommand.Build();
        var text = TextCommand.Build();
        var root = new RootCommand("Reads SEC Form 3 filings into typed records.") { parse, text, SchemaCommand.Build() };

        // The help option of the library also listens to /h, which is a path.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h")
        {
            Description = "Show this help.",
            Action = new ExamplesFirstHelp(new Dictionary<Command, string>
            {
                [root] = Examples, [parse] = ParseCommand.Examples, [text] = TextCommand.Examples,
            }),
        });
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
