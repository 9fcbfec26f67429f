using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Form3Parser.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4). The runtime's inflater is fast but drops what it had when it meets an error, so damaged
/// data is read again by <see cref="Inflater"/>.
/// </summary>
internal static class FlateFilter
{
    private const int PieceBytes = 16 << 10;

    /// <returns>False when the data is damaged; what could be had of it is written.</returns>
    public static bool Decode(ReadOnlyMemory<byte> input, DecodedBytes output)
    {
        if (HasHeader(input.Span) && TryInflate(input, output))
            return true;
        output.CutTo(0);
        return InflateDamaged(input.Span, output);
    }

    private static bool HasHeader(ReadOnlySpan<byte> input) =>
        input.Length > 2 && (input[0] & 0x0F) == 8 && (input[0] << 8 | input[1]) % 31 == 0;

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
            return output.Count > 0;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false; // the caller reads it the slow way
        }
    }

    // The two bytes of header may be missing or wrong, and line ends may stand before them.
    private static bool InflateDamaged(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        input = input.TrimStart("\r\n"u8);
        if (input.IsEmpty)
            return true;
        var headed = input.Length > 2 && (input[0] & 0x0F) == 8;
        var first = Inflater.Decode(headed ? input[2..] : input, output);
        if (first || output.Count > 0)
            return first;
        return Inflater.Decode(headed || input.Length < 2 ? input : input[2..], output);
    }
}
