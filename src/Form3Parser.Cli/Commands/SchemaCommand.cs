using System.CommandLine;
using Form3Parser.Cli.Running;
using Form3Parser.Output;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 schema</c>: prints the JSON Schema of a record, or of what <c>form3 text --json</c> prints.</summary>
internal static class SchemaCommand
{
    private const string TextSchemaName = "Form3Parser.Cli.Commands.text.schema.json";

    internal static Command Build()
    {
        var text = new Option<bool>("--text") { Description = "The schema of what 'form3 text --json' prints instead." };
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) that every record obeys.") { text };
        command.SetAction(parsed => Run(parsed.GetValue(text)));
        return command;
    }

    private static int Run(bool ofText)
    {
        using var schema = ofText ? OpenTextSchema() : RecordSchema.Open();
        using var output = StandardOutput.Open();
        try
        {
            schema.CopyTo(output);
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever reads has seen enough.
            return ExitCode.Success;
        }

        return ExitCode.Success;
    }

    private static Stream OpenTextSchema() =>
        typeof(SchemaCommand).Assembly.GetManifestResourceStream(TextSchemaName)
        ?? throw new InvalidOperationException($"The program was built without {TextSchemaName}.");
}
