using System.Buffers.Binary;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>Numbers of a font file, high byte first. Beyond the end all is 0, so that a cut file reads as an empty one.</summary>
internal readonly ref struct BigEndianBytes(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Length => _bytes.Length;

    public int Byte(long offset) => offset >= 0 && offset < _bytes.Length ? _bytes[(int)offset] : 0;

    public int UInt16(long offset) =>
        offset >= 0 && offset + 2 <= _bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(_bytes[(int)offset..]) : 0;

    public int Int16(long offset) => (short)UInt16(offset);

    public uint UInt32(long offset) =>
        offset >= 0 && offset + 4 <= _bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(_bytes[(int)offset..]) : 0;

    /// <summary>A number of 1 to 4 bytes.</summary>
    public uint Unsigned(long offset, int size)
    {
        var value = 0u;
        for (var i = 0; i < size; i++)
            value = value << 8 | (uint)Byte(offset + i);
        return value;
    }

    /// <summary>The bytes at an offset; fewer than asked for, or none, when the file is cut.</summary>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        var start = Math.Clamp(offset, 0, _bytes.Length);
        var end = Math.Clamp(offset + length, start, _bytes.Length);
        return _bytes[(int)start..(int)end];
    }
}
