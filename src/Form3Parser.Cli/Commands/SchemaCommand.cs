using System.CommandLine;
using Form3Parser.Cli.Running;
using Form3Parser.Output;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 schema</c>: prints the JSON Schema of a record.</summary>
internal static class SchemaCommand
{
    internal static Command Build()
    {
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) that every record obeys.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        using var schema = RecordSchema.Open();
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
}
