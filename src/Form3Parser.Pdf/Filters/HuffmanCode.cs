namespace Form3Parser.Pdf.Filters;

/// <summary>
/// A canonical Huffman code (RFC 1951, 3.2.2), made anew for each block in the same room. Short codes, which are the frequent
/// ones, are found by one look; an incomplete code is no error until a code is met that is none.
/// </summary>
internal sealed class HuffmanCode
{
    public const int MaxBits = 15;

    private const int MaxSymbols = 288, FastBits = 9, LengthBits = 4;

    private readonly int[] _firstCode = new int[MaxBits + 2];
    private readonly int[] _firstSymbol = new int[MaxBits + 2];
    private readonly ushort[] _symbols = new ushort[MaxSymbols];

    // By the next bits of the data: the symbol and, in the lower four bits, its code's length; 0 for a longer code.
    private readonly ushort[] _fast = new ushort[1 << FastBits];

    public HuffmanCode()
    {
    }

    public HuffmanCode(ReadOnlySpan<byte> lengths) => Set(lengths);

    /// <summary>Makes the code of the symbols' code lengths; 0 for a symbol without a code.</summary>
    public void Set(ReadOnlySpan<byte> lengths)
    {
        Span<int> counts = stackalloc int[MaxBits + 1];
        counts.Clear();
        foreach (var length in lengths)
            counts[length]++;
        counts[0] = 0;
        for (var bits = 1; bits <= MaxBits; bits++)
        {
            _firstCode[bits + 1] = (_firstCode[bits] + counts[bits]) << 1;
            _firstSymbol[bits + 1] = _firstSymbol[bits] + counts[bits];
        }
        Span<int> next = stackalloc int[MaxBits + 1];
        _firstSymbol.AsSpan(0, MaxBits + 1).CopyTo(next);
        _fast.AsSpan().Clear();
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var length = lengths[symbol];
            if (length == 0)
                continue;
            var place = next[length]++;
            _symbols[place] = (ushort)symbol;
            if (length <= FastBits)
                FillFast(_firstCode[length] + place - _firstSymbol[length], length, symbol);
        }
    }

    /// <summary>The symbol of a short code that the bits begin with, and its length; -1 when it is a long one or none.</summary>
    public int FindFast(uint bits, out int length)
    {
        var entry = _fast[bits & ((1 << FastBits) - 1)];
        length = entry & ((1 << LengthBits) - 1);
        return length == 0 ? -1 : entry >> LengthBits;
    }

    /// <summary>The symbol of a code so many bits long, or -1.</summary>
    public int Find(int code, int length)
    {
        var index = code - _firstCode[length];
        var count = _firstSymbol[length + 1] - _firstSymbol[length];
        return index >= 0 && index < count ? _symbols[_firstSymbol[length] + index] : -1;
    }

    // The data has a code's first bit lowest.
    private void FillFast(int code, int length, int symbol)
    {
        var reversed = 0;
        for (var i = 0; i < length; i++)
            reversed |= (code >> i & 1) << (length - 1 - i);
        for (var at = reversed; at < _fast.Length; at += 1 << length)
            _fast[at] = (ushort)(symbol << LengthBits | length);
    }
}
