using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Reads a content stream operator by operator. It knows by sight what nearly all of one is made of: plain numbers, short
/// strings, arrays of these and operators. All else it leaves to <see cref="PdfLexer"/>, which gives the same for any bytes.
/// </summary>
internal ref struct ContentLexer
{
    /// <summary>Longest hexadecimal string that is known by sight, in digits.</summary>
    private const int MaxHex = 1 << 10;

    private readonly ReadOnlySpan<byte> _source;
    private readonly ContentScratch _scratch;
    private PdfLexer _lexer;
    private int _position;

    public ContentLexer(ReadOnlySpan<byte> source, NameTable names, int maxNesting, ContentScratch scratch, CancellationToken cancellation)
    {
        _source = source;
        _scratch = scratch;
        _lexer = PdfLexer.ForContent(source, names, maxNesting, scratch);
        _lexer.Cancellation = cancellation;
    }

    /// <summary>
    /// Reads operands and the operator behind them; false at the end of the content. A word that is none is
    /// <see cref="Operator.None"/>.
    /// </summary>
    public bool TryRead(Operands operands, out uint @operator)
    {
        while (true)
        {
            SkipWhite();
            @operator = TakeOperator();
            if (@operator != Operator.None)
                return true;
            // No operator takes so many, so these belong to none.
            if (operands.IsFull)
            {
                _lexer.Cancellation.ThrowIfCancellationRequested();
                operands.Clear();
                _scratch.Reset();
            }
            ref var operand = ref operands.Add();
            if (FastNumber.TryRead(_source, ref _position, out operand) || TryReadShort(out operand))
                continue;
            if (!TryReadAny(out operand))
            {
                operands.Clear();
                return false;
            }
            if (operand.AsOperator is { } word)
            {
                operands.DropLast();
                @operator = Operator.Of(word.Value);
                return true;
            }
        }
    }

    /// <summary>Behind BI: passes over the image that stands in the content.</summary>
    public void SkipImage()
    {
        _lexer.Position = _position;
        InlineImages.Skip(ref _lexer, _scratch);
        _position = _lexer.Position;
    }

    private void SkipWhite()
    {
        while (_position < _source.Length && Characters.IsWhite(_source[_position]))
            _position++;
    }

    // A word of up to three letters that begins with one that no number and no word of another meaning begins with.
    private uint TakeOperator()
    {
        var rest = _source[_position..];
        if (rest.Length <= Operator.MaxLength || !IsFirst(rest[0]))
            return Operator.None;
        if (Characters.EndsToken(rest[1]))
        {
            _position++;
            return rest[0];
        }
        if (Characters.EndsToken(rest[2]))
        {
            _position += 2;
            return (uint)(rest[0] | rest[1] << 8);
        }
        if (!Characters.EndsToken(rest[3]))
            return Operator.None;
        _position += 3;
        return (uint)(rest[0] | rest[1] << 8 | rest[2] << 16);
    }

    private static bool IsFirst(byte b) => b is >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"';

    private bool TryReadAny(out PdfValue value)
    {
        _lexer.Position = _position;
        var isThere = _lexer.TryRead(out value);
        _position = _lexer.Position;
        return isThere;
    }

    private bool TryReadShort(out PdfValue value)
    {
        value = default;
        if (_position >= _source.Length)
            return false;
        switch (_source[_position])
        {
            case (byte)'<':
                return TryReadHex(out value);
            case (byte)'(':
                _position++;
                value = PdfStringReader.ReadLiteral(_source, ref _position, _scratch);
                return true;
            case (byte)'[':
                return TryReadArray(out value);
            default:
                return false;
        }
    }

    // Nothing but digits, and an even number of them.
    private bool TryReadHex(out PdfValue value)
    {
        value = default;
        var start = _position + 1;
        var length = _source.Slice(start, Math.Min(MaxHex, _source.Length - start)).IndexOf((byte)'>');
        if (length <= 0 || (length & 1) != 0)
            return false;
        var digits = _source.Slice(start, length);
        var (buffer, at) = _scratch.Reserve(length / 2);
        for (var i = 0; i < digits.Length; i += 2)
        {
            var b = PdfStringReader.HexValue(digits[i]) << 4 | PdfStringReader.HexValue(digits[i + 1]);
            if (b < 0)
                return false;
            buffer[at + i / 2] = (byte)b;
        }
        _scratch.Take(buffer, length / 2);
        value = PdfValue.String(buffer, at, length / 2);
        _position = start + length + 1;
        return true;
    }

    // Nothing but numbers and strings, as the operator TJ takes them.
    private bool TryReadArray(out PdfValue value)
    {
        var start = _position++;
        var items = _scratch.BeginArray();
        while (true)
        {
            SkipWhite();
            if (_position < _source.Length && _source[_position] == ']')
            {
                _position++;
                value = PdfValue.Array(_scratch.MakeArray(items.Items));
                return true;
            }
            var isPlain = FastNumber.TryRead(_source, ref _position, out value)
                || (_position < _source.Length && _source[_position] != '[' && TryReadShort(out value));
            if (!isPlain || items.Count == ContentScratch.MaxArrayValues)
            {
                _position = start;
                value = default;
                return false;
            }
            items.Add(value);
        }
    }
}
