namespace Form3Parser.Pdf.Filters;

/// <summary>Undoes the two-dimensional coding of fax machines, group 4 (ITU-T T.6): each line as its differences to the one above.</summary>
internal static class FaxFilter
{
    /// <summary>The pixels of a line where nothing says so.</summary>
    public const int UsualColumns = 1728;

    // A run is no longer than a line, and a line no longer than a number of pixels can be counted.
    private const int MostColumns = 1 << 28;

    private const int Pass = -4, Horizontal = 4;

    // How far a change lies right of the one above, or one of the other two modes.
    private static readonly FaxCodeTable Modes = ModeTable();

    /// <summary>Decodes a picture.</summary>
    /// <param name="coded">The coded lines.</param>
    /// <param name="columns">The pixels of a line.</param>
    /// <param name="rows">The lines.</param>
    /// <param name="isAligned">Whether each line begins with a byte.</param>
    /// <param name="cancellation">Ends the decoding early.</param>
    /// <returns>A bit a pixel, 1 for black, each line from a byte; lines behind damage are white.</returns>
    public static byte[] Decode(ReadOnlySpan<byte> coded, int columns, int rows, bool isAligned, CancellationToken cancellation)
    {
        var stride = (columns + 7) / 8;
        var bits = new byte[(long)stride * rows];
        // Where the colour changes; white first. Behind the last stands the line's end, as often as it is asked for.
        var (above, line) = (new int[columns + 4], new int[columns + 4]);
        above.AsSpan().Fill(columns);
        var reader = new BitReader(coded);
        for (var y = 0; y < rows; y++)
        {
            if (y % 64 == 0)
                cancellation.ThrowIfCancellationRequested();
            if (isAligned)
                reader.Align();
            if (!DecodeLine(ref reader, above, line, columns))
                break;
            Paint(line, columns, bits.AsSpan(y * stride, stride));
            (above, line) = (line, above);
        }
        return bits;
    }

    private static bool DecodeLine(ref BitReader reader, int[] above, int[] line, int columns)
    {
        int at = 0, count = 0, b = 0;
        var isBlack = false;
        while (at < columns)
        {
            // The first change above that is right of here and to the other colour.
            while (b > 0 && above[b - 1] > at)
                b--;
            while (above[b] < columns && (above[b] <= at && !(at == 0 && count == 0 && above[b] == 0 && b == 0) || (b & 1) != (isBlack ? 1 : 0)))
                b++;
            var (mode, length) = Modes[reader.Peek()];
            if (length == 0)
                return false;
            reader.Skip(length);
            switch (mode)
            {
                case Pass:
                    at = above[b + 1];
                    break;
                case Horizontal:
                    if (!reader.TryRun(isBlack, out var first) || !reader.TryRun(!isBlack, out var second) || count + 2 > columns + 2)
                        return false;
                    line[count++] = Math.Min(at + first, columns);
                    at = line[count++] = Math.Min(at + first + second, columns);
                    break;
                default:
                    if (above[b] + mode < at || count > columns)
                        return false;
                    at = line[count++] = Math.Min(above[b] + mode, columns);
                    isBlack = !isBlack;
                    break;
            }
        }
        line.AsSpan(count).Fill(columns);
        return true;
    }

    private static void Paint(int[] changes, int columns, Span<byte> bits)
    {
        for (var i = 0; i + 1 < changes.Length && changes[i] < columns; i += 2)
            for (var x = changes[i]; x < changes[i + 1]; x++)
                bits[x >> 3] |= (byte)(0x80 >> (x & 7));
    }

    private static FaxCodeTable ModeTable()
    {
        var table = new FaxCodeTable();
        table.Add("0001", Pass);
        table.Add("001", Horizontal);
        table.Add("1", 0);
        table.Add("011", 1);
        table.Add("000011", 2);
        table.Add("0000011", 3);
        table.Add("010", -1);
        table.Add("000010", -2);
        table.Add("0000010", -3);
        return table;
    }

    private ref struct BitReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private long _at;

        // The next bits, zeros behind the end.
        public readonly int Peek()
        {
            var index = (int)(_at >> 3);
            var next = 0;
            for (var i = 0; i < 3; i++)
                next = next << 8 | (index + i < _bytes.Length ? _bytes[index + i] : 0);
            return next >> (24 - FaxCodeTable.LongestCode - (int)(_at & 7)) & ((1 << FaxCodeTable.LongestCode) - 1);
        }

        public void Skip(int bits) => _at += bits;

        public void Align() => _at = (_at + 7) & ~7L;

        public bool TryRun(bool isBlack, out int run)
        {
            var table = isBlack ? FaxCodes.BlackRuns : FaxCodes.WhiteRuns;
            run = 0;
            while (true)
            {
                var (value, length) = table[Peek()];
                if (length == 0)
                    return false;
                Skip(length);
                run = Math.Min(run + value, MostColumns);
                if (value < FaxCodes.Step)
                    return true;
            }
        }
    }
}
