namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>Where a mark occurs in a file. Asked in the order of the file, it looks at each byte once.</summary>
/// <param name="content">The file.</param>
/// <param name="mark">The mark.</param>
internal sealed class Occurrences(ReadOnlyMemory<byte> content, byte[] mark)
{
    private int _next = -1;

    /// <summary>The first occurrence at or after a place; the file's length for none.</summary>
    public int After(int place)
    {
        if (_next < place)
            _next = content.Span[place..].IndexOf(mark) is var found and >= 0 ? place + found : content.Length;
        return _next;
    }
}
