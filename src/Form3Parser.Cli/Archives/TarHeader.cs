using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Form3Parser.Cli.Archives;

/// <summary>The block of 512 bytes before a file in a tape archive (POSIX.1-1988 and before, with GNU's larger sizes).</summary>
internal static class TarHeader
{
    /// <summary>The bytes of a block; files are filled up to whole blocks.</summary>
    internal const int Size = 512;

    private const int Checksum = 148;
    private const int ChecksumLength = 8;

    /// <summary>Whether a block is a header: the oldest has no mark of its own, but each has the sum of its bytes.</summary>
    internal static bool IsHeader(ReadOnlySpan<byte> block)
    {
        if (block.Length < Size || block[0] == 0)
            return false;

        // The sum's own place counts as spaces.
        var sum = ChecksumLength * ' ';
        foreach (var b in block[..Checksum])
            sum += b;
        foreach (var b in block[(Checksum + ChecksumLength)..Size])
            sum += b;
        return Number(block.Slice(Checksum, ChecksumLength)) == sum;
    }

    internal static char Kind(ReadOnlySpan<byte> header) => (char)header[156];

    /// <summary>The bytes of the file; null when that is no number.</summary>
    internal static long? Length(ReadOnlySpan<byte> header) => Number(header.Slice(124, 12));

    /// <summary>The name, with the part that the later kind keeps in another place.</summary>
    internal static string Name(ReadOnlySpan<byte> header)
    {
        var name = MemberName.Decode(UpToZero(header[..100]));
        var folder = header[257..].StartsWith("ustar\0"u8) ? UpToZero(header.Slice(345, 155)) : default;
        return folder.IsEmpty ? name : MemberName.Decode(folder) + "/" + name;
    }

    internal static ReadOnlySpan<byte> UpToZero(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)0) is >= 0 and var end ? bytes[..end] : bytes;

    // Octal digits between spaces and zeros; or, with the highest bit set, a binary number.
    private static long? Number(ReadOnlySpan<byte> field)
    {
        if ((field[0] & 0x80) == 0)
        {
            var digits = UpToZero(field).Trim((byte)' ');
            var number = 0L;
            foreach (var b in digits)
            {
                if (b is < (byte)'0' or > (byte)'7')
                    return null;
                number = number * 8 + (b - '0');
            }

            return digits.IsEmpty ? null : number;
        }

        if (field.Length <= sizeof(long) || field[1..^sizeof(long)].ContainsAnyExcept((byte)0))
            return null;
        var value = BinaryPrimitives.ReadInt64BigEndian(field[^sizeof(long)..]);
        return value >= 0 ? value : null;
    }

    /// <summary>A value of a POSIX.1-2001 header, whose lines are <c>12 path=name</c> with their own length before; null when it has none.</summary>
    internal static string? Extended(ReadOnlySpan<byte> lines, string key)
    {
        string? found = null;
        while (lines.IndexOf((byte)' ') is > 0 and var space
            && int.TryParse(lines[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length > space + 1 && length <= lines.Length)
        {
            var line = lines[(space + 1)..(length - 1)];
            if (line.IndexOf((byte)'=') is var equals && equals == key.Length && line.StartsWith(Encoding.ASCII.GetBytes(key)))
                found = MemberName.Decode(line[(equals + 1)..]);
            lines = lines[length..];
        }

        return found;
    }
}
