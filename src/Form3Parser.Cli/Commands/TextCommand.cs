using System.CommandLine;
using System.Text;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Diagnostics;
using Form3Parser.Pdf;
using Form3Parser.Text;

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
        var reader = new PdfPageReader(new PdfOptions { Password = password });
        try
        {
            var document = await Task.Run(() => Read(reader, new Input(path), deadline, messages), interruption)
                .WaitAsync(interruption).ConfigureAwait(false);
            if (document is null)
                return ExitCode.NoneGiven;

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

    /// <summary>The pages; null when the user has been told why there are none.</summary>
    private static PagedDocument? Read(PdfPageReader reader, Input input, Deadline deadline, Messages messages)
    {
        var loaded = LoadedInput.Of(input, MaxBytes, deadline);
        try
        {
            if (loaded.Error is not { } error)
                return reader.Read(loaded.Content, deadline.Token);
            messages.Failed(input.Path, error);
        }
        catch (UnreadableDocumentException e)
        {
            messages.Failed(input.Path, InputError.Of(e));
        }

        return null;
    }
}
