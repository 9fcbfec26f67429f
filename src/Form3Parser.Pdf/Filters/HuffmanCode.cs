namespace Form3Parser.Pdf.Filters;

/// <summary>A canonical Huffman code (RFC 1951, 3.2.2): codes of one length are numbered on, in the order of their symbols.</summary>
internal sealed class HuffmanCode
{
    public const int MaxBits = 15;

    private readonly int[] _firstCode = new int[MaxBits + 2];
    private readonly int[] _firstSymbol = new int[MaxBits + 2];
    private readonly ushort[] _symbols;

    /// <summary>Makes the code whose symbol i has a code of so many bits; 0 for a symbol without one.</summary>
    public HuffmanCode(ReadOnlySpan<byte> lengths)
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
        _symbols = new ushort[_firstSymbol[MaxBits + 1]];
        Span<int> next = stackalloc int[MaxBits + 1];
        _firstSymbol.AsSpan(0, MaxBits + 1).CopyTo(next);
        for (var symbol = 0; symbol < lengths.Length; symbol++)
            if (lengths[symbol] > 0)
                _symbols[next[lengths[symbol]]++] = (ushort)symbol;
    }

    /// <summary>The symbol with this code of this length; -1 when there is none.</summary>
    public int Find(int code, int length)
    {
        var index = code - _firstCode[length];
        var count = _firstSymbol[length + 1] - _firstSymbol[length];
        return index >= 0 && index < count ? _symbols[_firstSymbol[length] + index] : -1;
    }
}
