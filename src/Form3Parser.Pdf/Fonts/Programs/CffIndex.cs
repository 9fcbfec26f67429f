namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF file (Adobe Technical Note 5176, 5): where its objects are.</summary>
internal readonly struct CffIndex
{
    private readonly long _offsets;
    private readonly int _offsetSize;
    private readonly long _data;

    private CffIndex(BigEndianBytes file, long start)
    {
        Count = file.UInt16(start);
        _offsetSize = file.Byte(start + 2);
        _offsets = start + 3;
        _data = _offsets + (Count + 1L) * _offsetSize - 1;
        if (Count == 0 || _offsetSize is 0 or > 4 || _data >= file.Length)
        {
            Count = 0;
            End = start + 2;
            return;
        }

        End = _data + file.Unsigned(_offsets + (long)Count * _offsetSize, _offsetSize);
    }

    public int Count { get; }

    /// <summary>The offset after the INDEX.</summary>
    public long End { get; }

    public static CffIndex Read(BigEndianBytes file, long start) => new(file, start);

    /// <summary>An object's bytes; empty for one that there is not.</summary>
    public ReadOnlySpan<byte> Get(BigEndianBytes file, int index)
    {
        if ((uint)index >= (uint)Count)
            return default;
        var from = file.Unsigned(_offsets + (long)index * _offsetSize, _offsetSize);
        var to = file.Unsigned(_offsets + (index + 1L) * _offsetSize, _offsetSize);
        return to <= from ? default : file.Slice(_data + from, to - from);
    }
}
