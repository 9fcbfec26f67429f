namespace Form3Parser.Cli.Archives;

/// <summary>What comes out of an archive, counted for the archive's budget and held against what the archive says of it.</summary>
/// <param name="stream">The unpacked bytes; closed with this one.</param>
/// <param name="budget">Told of every byte.</param>
/// <param name="length">How many bytes there are to be; null when the archive does not say.</param>
/// <param name="checksum">Their CRC-32; null when the archive does not say.</param>
internal sealed class UnpackedStream(Stream stream, ArchiveBudget budget, long? length = null, uint? checksum = null) : ForwardStream
{
    private readonly Crc32 _crc = new();
    private long _read;

    /// <exception cref="InvalidDataException">The bytes are not those that the archive says, which is known at their end.</exception>
    /// <exception cref="ArchiveLimitException">The archive unpacks to too much.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = ReadUnpacked(buffer);
        if (count == 0 && buffer.Length > 0)
        {
            if (length is { } full && _read != full)
                throw new InvalidDataException("it is cut off or longer than the archive says");
            if (checksum is { } expected && _crc.Value != expected)
                throw new InvalidDataException("its checksum is not the archive's");
            return 0;
        }

        budget.AddUnpacked(count);
        _read += count;
        if (_read > length)
            throw new InvalidDataException("it is cut off or longer than the archive says");
        if (checksum is not null)
            _crc.Add(buffer[..count]);
        return count;
    }

    // What the framework says of it is about its own workings.
    private int ReadUnpacked(Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("its packed bytes are damaged or cut off", e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
