using System.Buffers.Binary;

namespace Form3Parser.Cli.Archives;

/// <summary>
/// The directory at the end of a ZIP archive. The framework's own reader takes all of it into memory at once and gives nothing
/// of an archive whose end is missing; this one goes through it entry by entry, and where there is none that fits, through the
/// headers that stand before the files.
/// </summary>
/// <param name="stream">The archive; reading moves its place.</param>
internal sealed class ZipDirectory(Stream stream)
{
    private const int EndSize = 22;
    private const int LocatorSize = 20;
    private const int Zip64EndSize = 56;

    // What is read of an entry at first; most names are shorter.
    private const int UsualEntry = 256;
    private const int SearchWindow = 1 << 16;

    private byte[]? _window;

    /// <summary>The entries of the directory; null when there is none, or it does not hold together.</summary>
    internal IEnumerable<ZipEntry>? Find()
    {
        if (FindEnd() is not { } end)
            return null;
        var entries = Entries(end.Start, end.Size);
        var count = 0L;
        foreach (var _ in entries)
            count++;

        // The count has 16 bits, and archives with more files exist that do not care.
        return count == end.Count || (ushort)count == end.Count ? entries : null;
    }

    /// <summary>The entries as the headers before the files have them.</summary>
    internal IEnumerable<ZipEntry> Scan()
    {
        var header = new byte[ZipEntry.LocalSize + 2 * ushort.MaxValue];
        for (var at = Search(0); at >= 0; at = Search(at))
        {
            var length = ZipEntry.LocalSize;
            var isWhole = ReadAt(at, header.AsSpan(0, length)) == length;
            if (isWhole)
            {
                length = ZipEntry.LocalLength(header);
                isWhole = ReadAt(at, header.AsSpan(0, length)) == length;
            }

            if (!isWhole)
                yield break;
            var entry = ZipEntry.OfLocal(header.AsSpan(0, length), at);
            yield return entry;
            at += length;
            if (entry.PackedLength is { } packed && packed <= stream.Length - at)
                at += packed;
        }
    }

    /// <summary>Where the content of an entry begins.</summary>
    /// <exception cref="InvalidDataException">There is no header where the entry says.</exception>
    internal long ContentOf(ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[ZipEntry.LocalSize];
        if (ReadAt(entry.Header, header) < header.Length || !header.StartsWith("PK\u0003\u0004"u8))
            throw new InvalidDataException("it is not where the archive's directory says");
        return entry.Header + ZipEntry.LocalLength(header);
    }

    private IEnumerable<ZipEntry> Entries(long start, long size)
    {
        var buffer = new byte[ZipEntry.DirectorySize + 2 * ushort.MaxValue];
        var end = start + size;
        for (var at = start; at < end;)
        {
            var count = ReadAt(at, buffer.AsSpan(0, UsualEntry));
            if (count < ZipEntry.DirectorySize || !buffer.AsSpan().StartsWith("PK\u0001\u0002"u8))
                yield break;
            var length = ZipEntry.DirectoryLength(buffer);
            if (length > count && ReadAt(at, buffer.AsSpan(0, length)) < length)
                yield break;
            at += length + ZipEntry.CommentLength(buffer);
            yield return ZipEntry.OfDirectory(buffer.AsSpan(0, length));
        }
    }

    private (long Start, long Size, long Count)? FindEnd()
    {
        // A comment of any length may follow, and may hold what looks like the record itself.
        var tail = new byte[Math.Min(stream.Length, EndSize + ushort.MaxValue)];
        var offset = stream.Length - tail.Length;
        if (ReadAt(offset, tail) < tail.Length)
            return null;
        for (var at = tail.Length - EndSize; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (!end.StartsWith("PK\u0005\u0006"u8) || EndSize + BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) > end.Length)
                continue;
            if (Zip64End(offset + at) is { } large)
                return large;
            long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
            return start + size > offset + at ? null : (start, size, BinaryPrimitives.ReadUInt16LittleEndian(end[10..]));
        }

        return null;
    }

    // Archives with more than 4 GB or 65,535 files have another record, and a locator of it before the usual one.
    private (long Start, long Size, long Count)? Zip64End(long end)
    {
        Span<byte> record = stackalloc byte[Zip64EndSize];
        if (end < LocatorSize || ReadAt(end - LocatorSize, record[..LocatorSize]) < LocatorSize || !record.StartsWith("PK\u0006\u0007"u8))
            return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(record[8..]);
        if (ReadAt(at, record) < Zip64EndSize || !record.StartsWith("PK\u0006\u0006"u8))
            return null;
        var count = BinaryPrimitives.ReadInt64LittleEndian(record[32..]);
        var size = BinaryPrimitives.ReadInt64LittleEndian(record[40..]);
        var start = BinaryPrimitives.ReadInt64LittleEndian(record[48..]);
        return start >= 0 && size >= 0 && start <= end && size <= end - start ? (start, size, count) : null;
    }

    // The next header before a file; -1 when there is none.
    private long Search(long from)
    {
        _window ??= new byte[SearchWindow];
        while (true)
        {
            var count = ReadAt(from, _window);
            var found = _window.AsSpan(0, count).IndexOf("PK\u0003\u0004"u8);
            if (found >= 0)
                return from + found;
            if (count < _window.Length)
                return -1;
            from += count - 3;
        }
    }

    private int ReadAt(long at, Span<byte> target)
    {
        if (at < 0 || at > stream.Length)
            return 0;
        stream.Position = at;
        return stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
    }
}
