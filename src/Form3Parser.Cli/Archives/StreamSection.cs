namespace Form3Parser.Cli.Archives;

/// <summary>A stretch of a stream that can be read at any place. Reading it moves the other's place.</summary>
/// <param name="stream">The stream; it stays open.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="length">How long it is; where the stream ends before, so does the stretch.</param>
internal sealed class StreamSection(Stream stream, long start, long length) : ForwardStream
{
    private long _at;

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - _at);
        if (wanted <= 0)
            return 0;
        stream.Position = start + _at;
        var count = stream.Read(buffer[..wanted]);
        _at += count;
        return count;
    }
}
