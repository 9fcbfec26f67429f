using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Form3Parser.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4). The runtime's inflater is fast but drops what it had when it meets an error, so damaged
/// data is read again by <see cref="Inflater"/>.
/// </summary>
internal static class FlateFilter
{
    private const int PieceBytes = 16 << 10, HeaderLength = 2, ChecksumReach = 16, SmallInput = 1 << 10;

    /// <returns>False when the data is damaged; what could be had of it is written.</returns>
    public static bool Decode(ReadOnlyMemory<byte> input, DecodedBytes output)
    {
        // Setting the runtime's inflater up takes longer than a small stream, such as a CMap, takes without it.
        var isGood = HasHeader(input.Span) && (input.Length <= SmallInput
            ? Inflater.Decode(input.Span[HeaderLength..], output) && EndsWithChecksum(input.Span, output.Written)
            : TryInflate(input, output));
        if (isGood)
            return true;
        output.CutTo(0);
        return InflateDamaged(input.Span, output);
    }

    private static bool HasHeader(ReadOnlySpan<byte> input) =>
        input.Length > HeaderLength && (input[0] & 0x0F) == 8 && (input[0] << 8 | input[1]) % 31 == 0;

    private static bool TryInflate(ReadOnlyMemory<byte> input, DecodedBytes output)
    {
        if (!MemoryMarshal.TryGetArray(input, out var array))
            array = input.ToArray();
        using var source = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        using var inflated = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            int read;
            while ((read = inflated.Read(output.Reserve(PieceBytes))) > 0)
                output.Advance(read);
            return EndsWithChecksum(input.Span, output.Written);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false; // the caller reads it the slow way
        }
    }

    // The runtime does not tell data that breaks off from data that ends. The checksum behind the data does; some white space
    // may follow it. Where it is missing the slow way finds out.
    private static bool EndsWithChecksum(ReadOnlySpan<byte> input, ReadOnlySpan<byte> output)
    {
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32(output));
        return input[^Math.Min(input.Length, ChecksumReach)..].IndexOf(checksum) >= 0;
    }

    // RFC 1950, 9. So many bytes can be summed before 32 bits overflow.
    private static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65521;
        const int MaxRun = 5552;
        uint low = 1, high = 0;
        while (!bytes.IsEmpty)
        {
            var run = bytes[..Math.Min(bytes.Length, MaxRun)];
            foreach (var b in run)
            {
                low += b;
                high += low;
            }
            low %= Modulus;
            high %= Modulus;
            bytes = bytes[run.Length..];
        }
        return high << 16 | low;
    }

    // The two bytes of header may be missing or wrong, and line ends may stand before them.
    private static bool InflateDamaged(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        input = input.TrimStart("\r\n"u8);
        if (input.Length < HeaderLength)
            return input.IsEmpty;
        var looksHeaded = (input[0] & 0x0F) == 8;
        if (looksHeaded)
        {
            var isWhole = Inflater.Decode(input[HeaderLength..], output);
            if (isWhole || output.Count > 0)
                return isWhole;
        }
        // Anything inflates to something, so what does not begin as it should must at least end so.
        if (Inflater.Decode(input, output))
            return true;
        output.CutTo(0);
        if (!looksHeaded && Inflater.Decode(input[HeaderLength..], output))
            return true;
        output.CutTo(0);
        return false;
    }
}
