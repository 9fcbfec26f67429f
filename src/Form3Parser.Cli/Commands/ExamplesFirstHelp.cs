using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Form3Parser.Cli.Commands;

/// <summary>Help that begins with what most people came for: a line to copy.</summary>
/// <param name="examples">The examples of the commands that have some.</param>
internal sealed class ExamplesFirstHelp(Dictionary<Command, string> examples) : SynchronousCommandLineAction
{
    private readonly HelpAction _reference = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
        {
            output.WriteLine("Examples:");
            output.WriteLine(lines);
            output.WriteLine();
        }

        return _reference.Invoke(parseResult);
    }
}
