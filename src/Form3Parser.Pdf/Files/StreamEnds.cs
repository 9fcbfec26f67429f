using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>Where the streams of a file end whose length is wrong.</summary>
internal sealed class StreamEnds(ReadOnlyMemory<byte> file)
{
    // What was searched last. A file of many streams without an end is searched once, not once for each.
    private int _searchedFrom = int.MaxValue;
    private int _found;

    /// <summary>True when the stream's closing word stands here, white space aside.</summary>
    public bool IsEnd(int position)
    {
        var bytes = file.Span;
        ByteScanner.SkipWhite(bytes, ref position);
        return bytes[position..].StartsWith("endstream"u8) || bytes[position..].StartsWith("endobj"u8);
    }

    /// <summary>The end of the stream's bytes: before the next closing word and the line end that belongs to it, or the file's end.</summary>
    public int Find(int start)
    {
        var bytes = file.Span;
        var end = FindWord(bytes, start);
        if (end > start && bytes[end - 1] == '\n')
            end--;
        if (end > start && bytes[end - 1] == '\r')
            end--;
        return end;
    }

    private int FindWord(ReadOnlySpan<byte> bytes, int start)
    {
        if (start >= _searchedFrom && start <= _found)
            return _found;
        var known = start < _searchedFrom && _searchedFrom < int.MaxValue;
        // A word that begins before the known stretch may end within it.
        var until = known ? Math.Min(_searchedFrom + "endstream".Length, bytes.Length) : bytes.Length;
        var found = Next(bytes[start..until]);
        if (found >= 0)
            found += start;
        else
            found = known ? _found : bytes.Length;
        _searchedFrom = start;
        _found = found;
        return found;
    }

    private static int Next(ReadOnlySpan<byte> bytes)
    {
        var stream = bytes.IndexOf("endstream"u8);
        var @object = (stream < 0 ? bytes : bytes[..stream]).IndexOf("endobj"u8);
        return @object >= 0 ? @object : stream;
    }
}
