using System.CommandLine;
using System.Text;
using Form3Parser.Cli.Running;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 explain</c>: says what a diagnostic's code means, or lists the codes.</summary>
internal static class ExplainCommand
{
    internal const string Examples =
        """
          form3 explain F3-012
          form3 explain
        """;

    internal static Command Build()
    {
        var code = new Argument<string>("CODE")
        {
            Description = "A code as in a record's diagnostics. Without one, all codes are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a diagnostic means, why it matters and what to do.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code)));
        return command;
    }

    private static int Run(string? code)
    {
        var pages = Explanations.Read();
        if (code is null)
            return Print(string.Concat(pages.Select(FirstLine)));
        // Whoever types a code need not mind the case.
        if (pages.FirstOrDefault(page => page.StartsWith($"{code}:", StringComparison.OrdinalIgnoreCase)) is { } found)
            return Print(found);
        using var messages = new Messages(Verbosity.Normal, null);
        messages.Problem($"{code}: no such code; 'form3 explain' lists them");
        return ExitCode.Usage;
    }

    private static string FirstLine(string page) => page[..(page.IndexOf('\n', StringComparison.Ordinal) + 1)].Replace(": ", "  ", StringComparison.Ordinal);

    private static int Print(string text)
    {
        using var output = StandardOutput.Open();
        try
        {
            output.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever reads has seen enough.
            return ExitCode.Success;
        }

        return ExitCode.Success;
    }
}
