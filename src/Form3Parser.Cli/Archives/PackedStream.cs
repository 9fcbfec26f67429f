namespace Form3Parser.Cli.Archives;

/// <summary>An archive's own bytes as they come through a pipe, counted for its budget.</summary>
internal sealed class PackedStream(Stream stream, ArchiveBudget budget) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        budget.AddPacked(count);
        return count;
    }
}
