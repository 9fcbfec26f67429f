using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Form3Parser.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4). The runtime's inflater is fast but drops what it had when it meets an error, so damaged
/// data is read again by <see cref="Inflater"/>.
/// </summary>
internal static class FlateFilter
{
    private const int PieceBytes = 16 << 10, HeaderLength = 2, SmallInput = 1 << 10;

    /// <returns>False when the data is damaged; what could be had of it is written.</returns>
    public static bool Decode(ReadOnlyMemory<byte> input, DecodedBytes output)
    {
        // Setting the runtime's inflater up takes longer than a small stream, such as a CMap, takes without it.
        if (input.Length > SmallInput && HasHeader(input.Span) && TryInflate(input, output))
            return true;
        output.CutTo(0);
        return InflateAnyhow(input.Span, output);
    }

    private static bool HasHeader(ReadOnlySpan<byte> input) =>
        input.Length > HeaderLength && (input[0] & 0x0F) == 8 && (input[0] << 8 | input[1]) % 31 == 0;

    private static bool TryInflate(ReadOnlyMemory<byte> input, DecodedBytes output)
    {
        if (!MemoryMarshal.TryGetArray(input, out var array))
            array = input.ToArray();
        using var source = new DrainedStream(array);
        using var inflated = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            int read;
            while ((read = inflated.Read(output.Reserve(PieceBytes))) > 0)
                output.Advance(read);
            return !source.IsDrained;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false; // the caller reads it the slow way
        }
    }

    // The runtime does not tell data that breaks off from data that ends: but only for data that breaks off does it ask for
    // more when all was read. It looks at the checksum itself.
    private sealed class DrainedStream(ArraySegment<byte> bytes) : MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
    {
        public bool IsDrained { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            IsDrained |= read == 0;
            return read;
        }
    }

    // The two bytes of header may be missing or wrong, and line ends may stand before them.
    private static bool InflateAnyhow(ReadOnlySpan<byte> input, DecodedBytes output)
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
