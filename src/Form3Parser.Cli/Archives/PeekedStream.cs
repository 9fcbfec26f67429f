namespace Form3Parser.Cli.Archives;

/// <summary>A stream whose first bytes have been looked at and are still to be read.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream _stream;
    private byte[] _start;
    private int _length;
    private int _at;

    /// <summary>Reads the first bytes of a stream.</summary>
    /// <param name="stream">The stream; closing it stays the caller's.</param>
    /// <param name="count">How many bytes to look at.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">What the stream unpacks is damaged.</exception>
    internal PeekedStream(Stream stream, int count)
    {
        _stream = stream;
        _start = new byte[count];
        _length = stream.ReadAtLeast(_start, count, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, fewer only where the stream has no more.</summary>
    internal ReadOnlySpan<byte> Start => _start.AsSpan(0, _length);

    /// <summary>Looks at more of the first bytes. Nothing may have been read yet.</summary>
    /// <param name="count">How many bytes to look at in all.</param>
    internal ReadOnlySpan<byte> Look(int count)
    {
        Array.Resize(ref _start, count);
        _length += _stream.ReadAtLeast(_start.AsSpan(_length), count - _length, throwOnEndOfStream: false);
        return Start;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _length)
            return _stream.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _at);
        _start.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
