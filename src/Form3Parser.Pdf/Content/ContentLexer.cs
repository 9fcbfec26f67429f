using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Reads a content stream operator by operator. It knows by sight what nearly all of one is made of: plain numbers and names,
/// short strings, arrays of strings and numbers, and operators. All else it leaves to <see cref="PdfLexer"/>, which gives the
/// same for any bytes.
/// </summary>
internal ref struct ContentLexer
{
    /// <summary>How many bytes must lie ahead for something to be known by sight: any number and any operator fit in.</summary>
    private const int Ahead = FastNumber.Reach;

    /// <summary>Longest hexadecimal string that is known by sight, in bytes.</summary>
    private const int MaxHex = 256;

    private static readonly ContentSight[] Sights = MakeSights();

    /// <summary>What marks of tagged text have: a number in the tree of the document's parts, which says nothing to a reader of text.</summary>
    private static readonly PdfValue NumberedPart = PdfValue.Dictionary(new PdfDictionary());

    private readonly ReadOnlySpan<byte> _source;
    private readonly NameTable _names;
    private readonly ContentScratch _scratch;
    private PdfLexer _lexer;
    private int _position;

    public ContentLexer(ReadOnlySpan<byte> source, NameTable names, int maxNesting, ContentScratch scratch, CancellationToken cancellation)
    {
        _source = source;
        _names = names;
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
        _scratch.Reset();
        while (true)
        {
            if (TryReadBySight(operands, out @operator))
                return true;
            if (TryReadAny(operands, out @operator, out var isEnd))
                return !isEnd;
        }
    }

    /// <summary>Behind BI: passes over the image that stands in the content.</summary>
    public void SkipImage()
    {
        _lexer.Position = _position;
        InlineImages.Skip(ref _lexer, _scratch);
        _position = _lexer.Position;
    }

    // No operator takes so many, so these belong to none.
    private void Forget(Operands operands)
    {
        _lexer.Cancellation.ThrowIfCancellationRequested();
        operands.Clear();
        _scratch.Reset();
    }

    // Operands and an operator as long as they are known by sight. What is looked at without a check lies ahead for sure.
    private bool TryReadBySight(Operands operands, out uint @operator)
    {
        @operator = Operator.None;
        ref var start = ref MemoryMarshal.GetReference(_source);
        var at = _position;
        var last = _source.Length - Ahead;
        while (at <= last)
        {
            ref var here = ref Unsafe.Add(ref start, at);
            var sight = Sights[here];
            if (sight == ContentSight.White)
            {
                at++;
                continue;
            }
            if (sight == ContentSight.Word)
            {
                var length = Operator.Read(Unsafe.ReadUnaligned<uint>(ref here), out @operator);
                if (length == 0)
                    break;
                // What follows is mostly the line's end.
                _position = at + length + (Unsafe.Add(ref here, length) == '\n' ? 1 : 0);
                return true;
            }
            if (operands.IsFull)
                break;
            if (sight == ContentSight.Number)
            {
                if (FastNumber.IsDigit(here, Unsafe.Add(ref here, 1)))
                {
                    operands.Add(here - '0');
                    at += 2;
                    continue;
                }
                var length = FastNumber.Read(in here, out var number);
                if (length == 0)
                    break;
                operands.Add(number);
                at += length;
                if (Unsafe.Add(ref here, length) == ' ')
                    at++;
                continue;
            }
            _position = at;
            if (!TryTake(sight, operands))
                break;
            at = _position;
        }
        _position = at;
        return false;
    }

    private bool TryTake(ContentSight sight, Operands operands)
    {
        var length = -1;
        switch (sight)
        {
            case ContentSight.Less:
                if (_source[_position + 1] == '<')
                    return TryTakeNumberedPart(operands);
                length = TakeHex(operands);
                break;
            case ContentSight.Literal:
                length = TakeLiteral(operands);
                break;
            case ContentSight.Name:
                return TryTakeName(operands);
            case ContentSight.Array:
                return TryTakeArray(operands);
            default:
                return false;
        }
        if (length >= 0)
            operands.AddReserved(length);
        return length >= 0;
    }

    // True where there is an operator or the end of the content.
    private bool TryReadAny(Operands operands, out uint @operator, out bool isEnd)
    {
        @operator = Operator.None;
        _lexer.Position = _position;
        isEnd = !_lexer.TryRead(out var value);
        _position = _lexer.Position;
        if (isEnd)
            operands.Clear();
        else if (value.AsOperator is { } word)
            @operator = Operator.Of(word.Value);
        else
        {
            if (operands.IsFull)
                Forget(operands);
            operands.Add(value);
            return false;
        }
        return true;
    }

    private bool TryTakeName(Operands operands)
    {
        var ahead = _source.Slice(_position, Ahead);
        var length = 1;
        while (length < ahead.Length && !Characters.EndsToken(ahead[length]))
            length++;
        var name = ahead[1..length];
        if (length == ahead.Length || name.Contains((byte)'#'))
            return false;
        operands.Add(PdfValue.Name(_names[name]));
        _position += length;
        return true;
    }

    // The dictionary that nearly all marks of tagged text have: <</MCID 16 >>.
    private bool TryTakeNumberedPart(Operands operands)
    {
        var rest = _source[_position..];
        var beginning = "<</MCID "u8;
        if (!rest.StartsWith(beginning))
            return false;
        var length = beginning.Length;
        while (length < rest.Length && Characters.IsDigit(rest[length]))
            length++;
        if (length < rest.Length && rest[length] == ' ')
            length++;
        if (!rest[length..].StartsWith(">>"u8))
            return false;
        operands.Add(NumberedPart);
        _position += length + 2;
        return true;
    }

    // A string without escapes and brackets. Gives how many bytes of the operands' room it took; -1 when it is another one.
    private int TakeLiteral(Operands operands)
    {
        var rest = _source[(_position + 1)..];
        var length = rest.IndexOfAny(PdfStringReader.LiteralMarks);
        if (length < 0 || rest[length] != ')')
            return -1;
        rest[..length].CopyTo(operands.Reserve(length));
        _position += length + 2;
        return length;
    }

    // The same for nothing but digits, and an even number of them.
    private int TakeHex(Operands operands)
    {
        var rest = _source[(_position + 1)..];
        var room = operands.Reserve(MaxHex);
        var length = 0;
        for (var at = 1; (uint)at < (uint)rest.Length; at += 2)
        {
            var first = rest[at - 1];
            if (first == '>')
            {
                _position += at + 1;
                return length;
            }
            var b = PdfStringReader.HexValue(first) << 4 | PdfStringReader.HexValue(rest[at]);
            if (b < 0 || (uint)length >= (uint)room.Length)
                return -1;
            room[length++] = (byte)b;
        }
        return -1;
    }

    // Nothing but numbers and strings, as the operator TJ takes them.
    private bool TryTakeArray(Operands operands)
    {
        var start = _position++;
        operands.BeginArray();
        while (_source.Length - _position >= Ahead && operands.ArrayCount < ContentScratch.MaxArrayValues)
        {
            ref readonly var here = ref _source[_position];
            if (here == ']')
            {
                _position++;
                operands.EndArray();
                return true;
            }
            if (!TryTakeItem(in here, operands))
                break;
        }
        operands.DropArray();
        _position = start;
        return false;
    }

    private bool TryTakeItem(ref readonly byte here, Operands operands)
    {
        var sight = Sights[here];
        if (sight == ContentSight.White)
        {
            _position++;
            return true;
        }
        if (sight == ContentSight.Number)
        {
            var length = FastNumber.Read(in here, out var number);
            operands.AddItem(number);
            _position += length;
            return length > 0;
        }
        var bytes = sight switch
        {
            ContentSight.Less => TakeHex(operands),
            ContentSight.Literal => TakeLiteral(operands),
            _ => -1,
        };
        if (bytes >= 0)
            operands.AddReservedItem(bytes);
        return bytes >= 0;
    }

    private static ContentSight[] MakeSights()
    {
        var sights = new ContentSight[256];
        for (var b = 0; b < sights.Length; b++)
            sights[b] = (char)b switch
            {
                _ when Characters.IsWhite((byte)b) => ContentSight.White,
                _ when NumberReader.CanStart((byte)b) => ContentSight.Number,
                _ when char.IsAsciiLetter((char)b) => ContentSight.Word,
                '\'' or '"' => ContentSight.Word,
                '/' => ContentSight.Name,
                '(' => ContentSight.Literal,
                '<' => ContentSight.Less,
                '[' => ContentSight.Array,
                _ => ContentSight.Other,
            };
        return sights;
    }
}
