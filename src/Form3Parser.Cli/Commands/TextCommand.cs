using System.CommandLine;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Pdf;
using Form3Parser.Text;

namespace Form3Parser.Cli.Commands;

/// <summary><c>form3 text</c>: prints the words of a document, or all that its pages hold.</summary>
internal static class TextCommand
{
    internal const string Examples =
        """
          form3 text filing.pdf                 in order of reading
          form3 text --layout filing.pdf        as it looks
          form3 text --json filing.pdf | jq '.pages[0].words[0]'
        """;

    private const long MaxBytes = 256L << 20;

    // Letters are kept for this output alone and are several times as many as the words: more than 2000 full pages of them.
    private const int MaxItemsWithLetters = 8_000_000;

    internal static Command Build()
    {
        var input = new Argument<string>("FILE") { Description = "A PDF, or - for standard input." };
        var layout = new Option<bool>("--layout")
        {
            Description = "Keep the look of the page: every word about where it stands, columns side by side.",
        };
        var json = new Option<bool>("--json")
        {
            Description = "One JSON object: words, letters, rules, links and images of each page with their places in points "
                + "from its upper left.",
        };
        var password = new Option<string>("--password") { Description = "For encrypted PDFs.", HelpName = "TEXT" };
        var command = new Command("text", "Print the words of a document in order of reading, a form feed between pages.")
        {
            input, layout, json, password,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(layout) && result.GetValue(json))
                result.AddError("--layout and --json exclude each other.");
        });
        command.SetAction((parsed, interruption) => RunAsync(
            parsed.GetRequiredValue(input),
            parsed.GetValue(json) ? TextFormat.Json : parsed.GetValue(layout) ? TextFormat.Layout : TextFormat.Plain,
            parsed.GetValue(password), interruption));
        return command;
    }

    private static async Task<int> RunAsync(string path, TextFormat format, string? password, CancellationToken interruption)
    {
        using var messages = new Messages(Verbosity.Normal, null);
        using var deadline = new Deadline(null, interruption);
        var reader = new PdfPageReader(OptionsFor(format) with { Password = password });
        try
        {
            var read = await Task.Run(() => Read(reader, new Input(path), deadline, messages), interruption)
                .WaitAsync(interruption).ConfigureAwait(false);
            if (read is not { } found)
                return ExitCode.NoneGiven;

            using var output = StandardOutput.Open();
            Write(format, found.Source, found.Document, output);
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

    private static PdfOptions OptionsFor(TextFormat format) =>
        format == TextFormat.Json ? new PdfOptions { KeepLetters = true, MaxItems = MaxItemsWithLetters } : new PdfOptions();

    private static void Write(TextFormat format, SourceDescription source, PagedDocument document, Stream output)
    {
        switch (format)
        {
            case TextFormat.Plain:
                PlainText.Write(document, PageText.Write, output);
                break;
            case TextFormat.Layout:
                PlainText.Write(document, PagePicture.Write, output);
                break;
            default:
                DocumentJson.Write(source, document, output);
                break;
        }
    }

    /// <summary>The pages; null when the user has been told why there are none.</summary>
    private static (SourceDescription Source, PagedDocument Document)? Read(
        PdfPageReader reader, Input input, Deadline deadline, Messages messages)
    {
        var loaded = LoadedInput.Of(input, MaxBytes, deadline);
        try
        {
            if (loaded.Format == SourceFormat.Pdf)
                return (loaded.Source, reader.Read(loaded.Content, deadline.Token));
            messages.Failed(input.Path, loaded.Error ?? LoadedInput.Unsupported(loaded.Content.Span));
        }
        catch (UnreadableDocumentException e)
        {
            messages.Failed(input.Path, InputError.Of(e));
        }

        return null;
    }
}
