using Form3Parser.Cli.Inputs;
using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Cli.Running;

/// <summary>Loads inputs side by side and writes their records in the inputs' order.</summary>
/// <param name="loader">Makes the records of an input.</param>
/// <param name="settings">How.</param>
/// <param name="messages">Told of every input.</param>
internal sealed class ParseRun(FilingLoader loader, ParseSettings settings, Messages messages) : IDisposable
{
    // Records that are ready wait for a slow one before them. This many inputs a job are under way or waiting at the most,
    // which bounds the memory that a long list takes.
    private const int WindowPerJob = 2;

    // An input is asked for when there is a job for it: one of an archive comes with its content.
    private readonly SemaphoreSlim _jobs = new(settings.Jobs);

    /// <summary>What came of the inputs written so far.</summary>
    internal Tally Tally { get; } = new();

    /// <summary>Runs over the inputs.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    internal async Task RunAsync(IEnumerable<Input> inputs, IRecordWriter writer, CancellationToken interruption)
    {
        var window = new Queue<Task<IReadOnlyList<FilingRecord>>>();

        // Not disposed of: after an interruption a step may still be under way, waiting for bytes that never come.
        var source = inputs.GetEnumerator();
        while (true)
        {
            if (window.Count == WindowPerJob * settings.Jobs)
                Take(await window.Dequeue().ConfigureAwait(false), writer);
            await _jobs.WaitAsync(interruption).ConfigureAwait(false);
            if (!await Task.Run(source.MoveNext, interruption).WaitAsync(interruption).ConfigureAwait(false))
                break;
            window.Enqueue(LoadAsync(source.Current, interruption));
        }

        while (window.TryDequeue(out var next))
            Take(await next.ConfigureAwait(false), writer);
        writer.Complete();
    }

    public void Dispose() => _jobs.Dispose();

    private void Take(IReadOnlyList<FilingRecord> records, IRecordWriter writer)
    {
        if (settings.SchemaGaps)
            records = [.. records.Select(SchemaDiagnostics.AddTo)];
        Tally.Add(records);
        foreach (var record in records)
            Take(record, writer);
    }

    private void Take(FilingRecord record, IRecordWriter writer)
    {
        if (record.Error is { } error)
            messages.Failed(record.Source.Path, error);
        else
            messages.Given(record);
        if (record.Error is null || settings.ErrorRecords)
            writer.Write(record);
    }

    // Gives its job back at its end.
    private async Task<IReadOnlyList<FilingRecord>> LoadAsync(Input input, CancellationToken interruption)
    {
        try
        {
            using var deadline = new Deadline(settings.Timeout, interruption);
            var loading = Task.Run(() => loader.Load(input, deadline), deadline.Token);

            // Work that does not look at the token is left to itself; the record does not wait for it.
            return await loading.WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!interruption.IsCancellationRequested)
        {
            return Failure(
                input, InputErrorCode.Timeout, $"no result within {settings.Timeout?.TotalSeconds:0.###} s (--timeout)");
        }
        catch (OutOfMemoryException)
        {
            return Failure(input, InputErrorCode.TooLarge, "more than the memory holds");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours in one input must not cost the records of the others.
            messages.Fault(input.Path, e);
            return Failure(input, InputErrorCode.Unreadable, $"reading failed unexpectedly ({e.GetType().Name}: {e.Message})");
        }
        finally
        {
            _jobs.Release();
        }
    }

    private static IReadOnlyList<FilingRecord> Failure(Input input, InputErrorCode code, string message) =>
        [new(new SourceDescription(input.Path, "", "", null), null, [], new InputError(code, message))];
}
