namespace Form3Parser.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4).</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256, EndOfData = 257, FirstFree = 258;
    private const int MinBits = 9, MaxBits = 12, TableSize = 1 << MaxBits;

    /// <summary>
    /// Decodes until the end of data or a code that cannot be. <paramref name="early"/> is 1 when codes grow one code early,
    /// which is usual, and 0 when not.
    /// </summary>
    /// <returns>False when the data is damaged.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, int early, DecodedBytes output)
    {
        // An entry of the table is a stretch of the output: where it was first written, one byte longer than the one before.
        Span<int> starts = stackalloc int[TableSize];
        Span<int> lengths = stackalloc int[TableSize];
        int next = FirstFree, bits = MinBits, held = 0, previousStart = 0, previousLength = 0;
        uint buffer = 0;
        foreach (var b in input)
        {
            buffer = buffer << 8 | b;
            held += 8;
            if (held < bits)
                continue;
            held -= bits;
            var code = (int)(buffer >> held) & ((1 << bits) - 1);
            if (code == EndOfData)
                return true;
            if (code == ClearTable)
            {
                (next, bits, previousLength) = (FirstFree, MinBits, 0);
                continue;
            }

            var start = output.Count;
            if (previousLength > 0 && next < TableSize)
            {
                // The new entry runs one byte into what is written now, so it is known before it is complete.
                starts[next] = previousStart;
                lengths[next] = previousLength + 1;
                next++;
            }
            if (code < ClearTable)
                output.Add((byte)code);
            else if (code < next)
                output.Repeat(start - starts[code], lengths[code]);
            else
                return false;
            previousStart = start;
            previousLength = output.Count - start;
            if (next + early >= 1 << bits && bits < MaxBits)
                bits++;
        }
        return true;
    }
}
