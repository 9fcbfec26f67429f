using System.Buffers.Binary;

namespace Form3Parser.Pdf.Filters;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-2, 7.4.4.4) in place.</summary>
internal static class Predictor
{
    public const int Tiff = 2;

    private const int FirstPng = 10;

    /// <summary>More colours, bits or columns than this are a mistake, and their product fits an int.</summary>
    private const int MaxColors = 60, MaxBits = 32, MaxColumns = 1 << 18;

    /// <returns>False for parameters that cannot be, and bytes left as they were.</returns>
    public static bool Undo(int predictor, int colors, int bits, int columns, DecodedBytes bytes)
    {
        if (predictor < Tiff)
            return true;
        if (colors is < 1 or > MaxColors || bits is < 1 or > MaxBits || columns is < 1 or > MaxColumns)
            return false;
        var rowLength = (columns * colors * bits + 7) / 8;
        if (predictor >= FirstPng)
            bytes.CutTo(UndoPng(bytes.Written, rowLength, (colors * bits + 7) / 8));
        else if (predictor == Tiff)
            for (var start = 0; start < bytes.Count; start += rowLength)
                UndoTiff(bytes.Written.Slice(start, Math.Min(rowLength, bytes.Count - start)), colors, bits);
        return true;
    }

    // Rows move up over the bytes that tell their filters. Returns how many bytes are left.
    private static int UndoPng(Span<byte> bytes, int rowLength, int pixelLength)
    {
        var to = 0;
        ReadOnlySpan<byte> above = default;
        for (var from = 0; from + 1 < bytes.Length; from += rowLength + 1)
        {
            var filter = bytes[from];
            var length = Math.Min(rowLength, bytes.Length - from - 1);
            var row = bytes.Slice(to, length);
            bytes.Slice(from + 1, length).CopyTo(row);
            UndoPngRow(filter, row, above, pixelLength);
            above = row;
            to += length;
        }
        return to;
    }

    private static void UndoPngRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= pixelLength ? row[i - pixelLength] : 0;
            int up = i < above.Length ? above[i] : 0;
            switch (filter)
            {
                case 1:
                    row[i] += (byte)left;
                    break;
                case 2:
                    row[i] += (byte)up;
                    break;
                case 3:
                    row[i] += (byte)((left + up) / 2);
                    break;
                case 4:
                    int corner = i >= pixelLength && i < above.Length ? above[i - pixelLength] : 0;
                    row[i] += (byte)Paeth(left, up, corner);
                    break;
                default:
                    return;
            }
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner)
            return left;
        return toUp <= toCorner ? up : corner;
    }

    private static void UndoTiff(Span<byte> row, int colors, int bits)
    {
        if (bits == 8)
            for (var i = colors; i < row.Length; i++)
                row[i] += row[i - colors];
        else if (bits == 16)
            for (var i = 2 * colors; i + 1 < row.Length; i += 2)
            {
                var sum = BinaryPrimitives.ReadUInt16BigEndian(row[i..]) + BinaryPrimitives.ReadUInt16BigEndian(row[(i - 2 * colors)..]);
                BinaryPrimitives.WriteUInt16BigEndian(row[i..], (ushort)sum);
            }
        else if (bits < 8)
            UndoTiffBits(row, colors, bits);
    }

    private static void UndoTiffBits(Span<byte> row, int colors, int bits)
    {
        Span<int> previous = stackalloc int[colors];
        previous.Clear();
        var mask = (1 << bits) - 1;
        // Samples of 3, 5, 6 or 7 bits do not exist, so none straddles two bytes.
        var samples = 8 % bits == 0 ? row.Length * 8 / bits : 0;
        for (var i = 0; i < samples; i++)
        {
            ref var b = ref row[i * bits / 8];
            var shift = 8 - bits - i * bits % 8;
            ref var sum = ref previous[i % colors];
            sum = (sum + (b >> shift)) & mask;
            b = (byte)(b & ~(mask << shift) | sum << shift);
        }
    }
}
