using System.CommandLine;
using System.Text;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Pdf;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 text</c>: prints the words of a document as they stand on its pages.</summary>
internal static class TextCommand
{
    internal const string Examples =
        """
          form3 text filing.pdf
          form3 text - < filing.pdf
        """;

    private const long MaxBytes = 256L << 20;

    internal static Command Build()
    {
        var input = new Argument<string>("FILE") { Description = "A PDF, or - for standard input." };
        var password = new Option<string>("--password") { Description = "For encrypted PDFs.", HelpName = "TEXT" };
        var command = new Command("text", "Print the words of a document line by line, a form feed between pages.")
        {
            input, password,
        };
        command.SetAction((parsed, interruption) =>
            RunAsync(parsed.GetRequiredValue(input), parsed.GetValue(password), interruption));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? password, CancellationToken interruption)
    {
        using var messages = new Messages(Verbosity.Normal, null);
        using var deadline = new Deadline(null, interruption);
        var loader = new DocumentLoader(new PdfPageReader(new PdfOptions { Password = password }), MaxBytes);
        try
        {
            var input = new Input(path);
            var loaded = await Task.Run(() => loader.Load(input, deadline), interruption)
                .WaitAsync(interruption).ConfigureAwait(false);
            if (loaded.Document is not { } document)
            {
                messages.Failed(path, loaded.Error!);
                return ExitCode.NoneGiven;
            }

            using var output = StandardOutput.Open();
            output.Write(Encoding.UTF8.GetBytes(PlainText.Of(document)));
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            messages.Problem($"standard output: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
