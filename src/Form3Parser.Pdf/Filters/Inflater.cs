namespace Form3Parser.Pdf.Filters;

/// <summary>
/// Inflates raw deflate data (RFC 1951) and keeps all that stood before an error. No checksum is looked at. Plain rather than
/// fast: only damaged streams come here.
/// </summary>
internal ref struct Inflater
{
    private const int EndOfBlock = 256, FirstLength = 257, LengthCodes = 29, DistanceCodes = 30, MaxLiteralCodes = 288;

    private static readonly ushort[] LengthBases =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly byte[] LengthBits =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly ushort[] DistanceBases =
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
        12289, 16385, 24577,
    ];

    private static readonly byte[] CodeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly HuffmanCode FixedLiterals = MakeFixedLiterals();
    private static readonly HuffmanCode FixedDistances = new(Enumerable.Repeat((byte)5, DistanceCodes).ToArray());

    // Codes are made anew for each block, so all streams that a thread inflates share their room.
    [ThreadStatic]
    private static HuffmanCode? _threadLiterals, _threadDistances;

    private readonly ReadOnlySpan<byte> _input;
    private readonly HuffmanCode _literals = _threadLiterals ??= new();
    private readonly HuffmanCode _distances = _threadDistances ??= new();
    private int _position;
    private uint _bits;
    private int _held;
    private bool _ended;

    private Inflater(ReadOnlySpan<byte> input) => _input = input;

    /// <returns>False when the data breaks off or is wrong.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        var inflater = new Inflater(input);
        while (true)
        {
            output.Cancellation.ThrowIfCancellationRequested();
            var last = inflater.Take(1) == 1;
            var good = inflater.Take(2) switch
            {
                0 => inflater.CopyStored(output),
                1 => inflater.ReadBlock(FixedLiterals, FixedDistances, output),
                2 => inflater.ReadDynamicBlock(output),
                _ => false,
            };
            if (!good || inflater._ended)
                return false;
            if (last)
                return true;
        }
    }

    // Bits beyond the end are zero; _ended tells.
    private int Take(int count)
    {
        while (_held < count)
        {
            if (_position < _input.Length)
                _bits |= (uint)_input[_position++] << _held;
            else
                _ended = true;
            _held += 8;
        }
        var value = (int)(_bits & ((1u << count) - 1));
        _bits >>= count;
        _held -= count;
        return value;
    }

    private int TakeSymbol(HuffmanCode code)
    {
        while (_held <= 16 && _position < _input.Length)
        {
            _bits |= (uint)_input[_position++] << _held;
            _held += 8;
        }
        var symbol = code.FindFast(_bits, out var length);
        if (symbol >= 0 && length <= _held)
        {
            _bits >>= length;
            _held -= length;
            return symbol;
        }
        var bits = 0;
        for (length = 1; length <= HuffmanCode.MaxBits && !_ended; length++)
        {
            bits = bits << 1 | Take(1);
            symbol = code.Find(bits, length);
            if (symbol >= 0)
                return symbol;
        }
        return -1;
    }

    private bool CopyStored(DecodedBytes output)
    {
        if (_ended)
            return false;
        // Whole bytes that were taken ahead are given back; the bits up to a byte's border are dropped.
        _position -= _held / 8;
        _bits = 0;
        _held = 0;
        if (_position + 4 > _input.Length)
            return false;
        var length = _input[_position] | _input[_position + 1] << 8;
        var complement = _input[_position + 2] | _input[_position + 3] << 8;
        if (length != (~complement & 0xFFFF))
            return false;
        _position += 4;
        var there = Math.Min(length, _input.Length - _position);
        output.Add(_input.Slice(_position, there));
        _position += there;
        return there == length;
    }

    private bool ReadDynamicBlock(DecodedBytes output)
    {
        int literals = Take(5) + FirstLength, distances = Take(5) + 1, lengthCodes = Take(4) + 4;
        Span<byte> lengths = stackalloc byte[MaxLiteralCodes + 32 + 32];
        lengths.Clear();
        for (var i = 0; i < lengthCodes; i++)
            lengths[CodeLengthOrder[i]] = (byte)Take(3);
        _distances.Set(lengths[..CodeLengthOrder.Length]);
        lengths.Clear();
        for (var i = 0; i < literals + distances;)
        {
            var symbol = TakeSymbol(_distances);
            if (symbol < 0 || symbol == 16 && i == 0)
                return false;
            var (length, times) = symbol switch
            {
                16 => (lengths[i - 1], 3 + Take(2)),
                17 => ((byte)0, 3 + Take(3)),
                18 => ((byte)0, 11 + Take(7)),
                _ => ((byte)symbol, 1),
            };
            if (i + times > literals + distances)
                return false;
            lengths.Slice(i, times).Fill(length);
            i += times;
        }
        _literals.Set(lengths[..literals]);
        _distances.Set(lengths.Slice(literals, distances));
        return ReadBlock(_literals, _distances, output);
    }

    private bool ReadBlock(HuffmanCode literals, HuffmanCode distances, DecodedBytes output)
    {
        while (true)
        {
            var symbol = TakeSymbol(literals);
            if (symbol is < 0 or >= FirstLength + LengthCodes)
                return false;
            if (symbol == EndOfBlock)
                return true;
            if (symbol < EndOfBlock)
            {
                output.Add((byte)symbol);
                continue;
            }
            var length = LengthBases[symbol - FirstLength] + Take(LengthBits[symbol - FirstLength]);
            var code = TakeSymbol(distances);
            if (code is < 0 or >= DistanceCodes)
                return false;
            var distance = DistanceBases[code] + Take(code < 4 ? 0 : code / 2 - 1);
            if (_ended || distance > output.Count)
                return false;
            output.Repeat(distance, length);
        }
    }

    private static HuffmanCode MakeFixedLiterals()
    {
        var lengths = new byte[MaxLiteralCodes];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280).Fill(8);
        return new HuffmanCode(lengths);
    }
}
