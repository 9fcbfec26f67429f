using Form3Parser.Output;

namespace Form3Parser.Cli.Running;

/// <summary>Makes its writer for the first record: only then it is known whether standard input is one filing or an archive.</summary>
/// <param name="make">Makes the writer, once.</param>
internal sealed class DeferredWriter(Func<IRecordWriter> make) : IRecordWriter
{
    private IRecordWriter? _writer;

    /// <inheritdoc/>
    public void Write(FilingRecord record) => (_writer ??= make()).Write(record);

    /// <inheritdoc/>
    public void Complete() => _writer?.Complete();
}
