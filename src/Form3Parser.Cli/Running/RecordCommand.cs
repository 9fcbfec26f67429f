namespace Form3Parser.Cli.Running;

/// <summary>What every command that puts out records has around its work: messages, an output, and an exit status.</summary>
internal static class RecordCommand
{
    /// <summary>What to do where one document cannot hold all records.</summary>
    internal const string FolderHint = "-o FOLDER/ writes a file for each";

    /// <summary>Runs a command that has something to say.</summary>
    internal static async Task<int> RunAsync(OutputArguments arguments, Func<Messages, Task<int>> command)
    {
        try
        {
            using var messages = new Messages(arguments.Verbosity, arguments.LogFile);
            return await command(messages).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"form3: {arguments.LogFile}: {e.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }
    }

    /// <summary>Whether an input would be replaced by the output; the user is told so.</summary>
    internal static bool WouldReplace(OutputArguments arguments, IEnumerable<string> inputs, Messages messages)
    {
        if (arguments is { Format: OutputFormat.Xml, NamesFolder: true } && inputs.Any(path => IsDocumentIn(arguments.Path!, path)))
        {
            messages.Problem($"{arguments.Path}: there are inputs in this folder, the output could replace them");
            return true;
        }

        if (arguments.Path is null or "-" || !inputs.Any(path => Path.GetFullPath(path) == Path.GetFullPath(arguments.Path)))
            return false;
        messages.Problem($"{arguments.Path}: this is an input, the output would replace it");
        return true;
    }

    private static bool IsDocumentIn(string folder, string input) =>
        input.EndsWith(RecordFolder.Extension, StringComparison.OrdinalIgnoreCase)
        && Path.GetDirectoryName(Path.GetFullPath(input)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Opens the output and lets records be written to it.</summary>
    /// <param name="arguments">What the user asked for.</param>
    /// <param name="messages">Told of what goes wrong.</param>
    /// <param name="tally">What <paramref name="write"/> counts in.</param>
    /// <param name="write">Writes the records; gives whether the output is to stay.</param>
    internal static async Task<int> WriteAsync(
        OutputArguments arguments, Messages messages, Tally tally, Func<RecordOutput, Task<bool>> write)
    {
        RecordOutput output;
        try
        {
            output = RecordOutput.Open(arguments);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Problem($"{arguments.Path}: {e.Message}");
            return ExitCode.Usage;
        }

        using (output)
            return await WriteAsync(arguments, output, messages, tally, write).ConfigureAwait(false);
    }

    private static async Task<int> WriteAsync(
        OutputArguments arguments, RecordOutput output, Messages messages, Tally tally, Func<RecordOutput, Task<bool>> write)
    {
        try
        {
            if (await write(output).ConfigureAwait(false))
                output.Commit();
            return tally.ExitCode(arguments.Strict);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (InvalidOperationException e) when (arguments.Format == OutputFormat.Xml)
        {
            messages.Problem($"{e.Message}, and there are several; {FolderHint}");
            return ExitCode.Usage;
        }
        catch (IOException e) when (arguments.Path is null && StandardOutput.IsBrokenPipe(e))
        {
            return tally.ExitCode(arguments.Strict);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Problem($"{arguments.Path ?? "standard output"}: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
