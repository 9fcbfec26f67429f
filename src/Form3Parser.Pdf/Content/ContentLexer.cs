using System.Buffers.Binary;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Reads a content stream operator by operator. It knows by sight what nearly all of one is made of: plain numbers, short
/// strings, arrays of these and operators. All else it leaves to <see cref="PdfLexer"/>, which gives the same for any bytes.
/// </summary>
internal ref struct ContentLexer
{
    /// <summary>Longest hexadecimal string that is known by sight, in bytes.</summary>
    private const int MaxHex = 256;

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
            var rest = SkipWhite();
            if (rest.Length > Operator.MaxLength && IsFirst(rest[0]) && TakeOperator(rest, out @operator))
                return true;
            // No operator takes so many, so these belong to none.
            if (operands.IsFull)
                Forget(operands);
            ref var operand = ref operands.Add();
            if (TryReadShort(rest, out operand))
                continue;
            @operator = Operator.None;
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

    private void Forget(Operands operands)
    {
        _lexer.Cancellation.ThrowIfCancellationRequested();
        operands.Clear();
        _scratch.Reset();
    }

    private ReadOnlySpan<byte> SkipWhite()
    {
        var rest = _source[_position..];
        var white = 0;
        while (white < rest.Length && Characters.IsWhite(rest[white]))
            white++;
        _position += white;
        return rest[white..];
    }

    // What no number and no word of another meaning begins with.
    private static bool IsFirst(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a' || b is (byte)'\'' or (byte)'"';

    // A word of up to three letters.
    private bool TakeOperator(ReadOnlySpan<byte> rest, out uint @operator)
    {
        var word = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        var length = Characters.EndsToken(rest[1]) ? 1 : Characters.EndsToken(rest[2]) ? 2 : Characters.EndsToken(rest[3]) ? 3 : 0;
        @operator = word & ((1u << 8 * length) - 1);
        _position += length;
        return length > 0;
    }

    private bool TryReadAny(out PdfValue value)
    {
        _lexer.Position = _position;
        var isThere = _lexer.TryRead(out value);
        _position = _lexer.Position;
        return isThere;
    }

    private bool TryReadShort(ReadOnlySpan<byte> rest, out PdfValue value)
    {
        value = default;
        if (rest.Length < FastNumber.Reach)
            return false;
        switch (rest[0])
        {
            case (byte)'<':
                return TryReadHex(rest, out value);
            case (byte)'(':
                _position++;
                value = PdfStringReader.ReadLiteral(_source, ref _position, _scratch);
                return true;
            case (byte)'[':
                return TryReadArray(out value);
            default:
                var length = FastNumber.Read(rest, out value);
                _position += length;
                return length > 0;
        }
    }

    // Nothing but digits, and an even number of them.
    private bool TryReadHex(ReadOnlySpan<byte> rest, out PdfValue value)
    {
        value = default;
        var (buffer, start) = _scratch.Reserve(MaxHex);
        var room = buffer.AsSpan(start, MaxHex);
        var length = 0;
        for (var at = 1; at + 1 < rest.Length; at += 2)
        {
            if (rest[at] == '>')
            {
                _scratch.Take(buffer, length);
                value = PdfValue.String(buffer, start, length);
                _position += at + 1;
                return true;
            }
            var b = PdfStringReader.HexValue(rest[at]) << 4 | PdfStringReader.HexValue(rest[at + 1]);
            if (b < 0 || length == room.Length)
                return false;
            room[length++] = (byte)b;
        }
        return false;
    }

    // Nothing but numbers and strings, as the operator TJ takes them.
    private bool TryReadArray(out PdfValue value)
    {
        var start = _position++;
        var items = _scratch.BeginArray();
        while (items.Count < ContentScratch.MaxArrayValues)
        {
            var rest = SkipWhite();
            if (rest.IsEmpty || rest[0] == '[')
                break;
            if (rest[0] == ']')
            {
                _position++;
                value = PdfValue.Array(_scratch.MakeArray(items.Items));
                return true;
            }
            if (!TryReadShort(rest, out value))
                break;
            items.Add(value);
        }
        _position = start;
        value = default;
        return false;
    }
}
