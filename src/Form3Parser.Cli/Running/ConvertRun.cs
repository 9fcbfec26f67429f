using Form3Parser.Cli.Inputs;
using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Records;

namespace Form3Parser.Cli.Running;

/// <summary>Reads records and writes them, one at a time, in their order.</summary>
/// <param name="messages">Told of everything.</param>
/// <param name="schemaGaps">Whether what EDGAR's schema demands and a record lacks is one of its diagnostics.</param>
internal sealed class ConvertRun(Messages messages, bool schemaGaps)
{
    /// <summary>What came of the records so far.</summary>
    internal Tally Tally { get; } = new();

    /// <summary>Runs over the inputs.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    internal void Run(IEnumerable<Input> inputs, IRecordWriter writer, CancellationToken interruption)
    {
        foreach (var input in inputs)
        {
            using var stream = InputBytes.Open(input, out var error);
            if (stream is null)
                Fail(input, error!);
            else
                Convert(input, stream, writer, interruption);
        }

        writer.Complete();
    }

    private void Convert(Input input, Stream stream, IRecordWriter writer, CancellationToken interruption)
    {
        using var readings = RecordReader.Read(stream).GetEnumerator();
        var isEmpty = true;
        while (MoveNext(input, readings))
        {
            interruption.ThrowIfCancellationRequested();
            isEmpty = false;
            if (readings.Current.Record is { } record)
            {
                if (schemaGaps)
                    record = SchemaDiagnostics.AddTo(record);

                // A record that says why there is no filing was made by an earlier run, whose failure it is.
                Tally.AddConverted(record);
                messages.Given(record);
                writer.Write(record);
            }
            else
                Fail(input, readings.Current.Error!);
        }

        if (isEmpty)
            Fail(input, new InputError(InputErrorCode.Damaged, "there is no record in it"));
    }

    // A failure to read is the input's and not the output's.
    private bool MoveNext(Input input, IEnumerator<RecordReading> readings)
    {
        try
        {
            return readings.MoveNext();
        }
        catch (IOException e)
        {
            Fail(input, new InputError(InputErrorCode.Unreadable, e.Message));
            return false;
        }
    }

    private void Fail(Input input, InputError error)
    {
        Tally.AddFailure();
        messages.Failed(input.Path, error);
    }
}
