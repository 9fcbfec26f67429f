using System.Runtime.CompilerServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

// The operands that are known by sight, numbers apart.
internal ref partial struct ContentLexer
{
    /// <summary>Longest hexadecimal string that is known by sight, in bytes.</summary>
    private const int MaxHex = 256;

    /// <summary>Longest string that is known by sight together with the move before it, in bytes, and how much of the content it needs.</summary>
    public const int MostMoved = 64, MovedAhead = 2 * Ahead + 4 + 2 * MostMoved + 5;

    /// <summary>What marks of tagged text have: a number in the tree of the document's parts, which says nothing to a reader of text.</summary>
    private static readonly PdfValue NumberedPart = PdfValue.Dictionary(new PdfDictionary());

    /// <summary>
    /// Reads two numbers, Td, a hexadecimal string and Tj, where these follow: many writers show every letter so. Otherwise
    /// nothing is read.
    /// </summary>
    public bool TryReadMoved(scoped Span<byte> room, out double x, out double y, out int length)
    {
        (x, y, length) = (0, 0, 0);
        var at = _position;
        if (_source.Length - at < MovedAhead || Sights[_source[at]] != ContentSight.Number)
            return false;
        // What is looked at without a check lies ahead for sure.
        ref var start = ref Unsafe.AsRef(in _source[at]);
        ref var here = ref start;
        var size = ReadSpaced(in here, out x);
        if (size == 0)
            return false;
        here = ref Unsafe.Add(ref here, size);
        size = ReadSpaced(in here, out y);
        if (size == 0)
            return false;
        here = ref Unsafe.Add(ref here, size);
        if (!IsWord(in here, "Td <"u8))
            return false;
        here = ref Unsafe.Add(ref here, sizeof(uint));
        for (; length < room.Length; here = ref Unsafe.Add(ref here, 2))
        {
            var b = PdfStringReader.HexValue(here) << 4 | PdfStringReader.HexValue(Unsafe.Add(ref here, 1));
            if (b < 0)
                break;
            room[length++] = (byte)b;
        }
        if (!IsWord(in here, "> Tj"u8) || !Characters.IsWhite(Unsafe.Add(ref here, sizeof(uint))))
            return false;
        _position = at + (int)Unsafe.ByteOffset(ref start, ref here) + sizeof(uint) + 1;
        return true;
    }

    // Whether four bytes are these.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWord(ref readonly byte text, ReadOnlySpan<byte> word) =>
        Unsafe.ReadUnaligned<uint>(in text) == Unsafe.ReadUnaligned<uint>(in word[0]);

    // A number and the one space behind it; 0 for anything else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int ReadSpaced(ref readonly byte text, out double number)
    {
        if (Unsafe.Add(ref Unsafe.AsRef(in text), 1) == ' ' && Characters.IsDigit(text))
        {
            number = text - '0';
            return 2;
        }
        var length = _numbers.Read(in text, out number);
        return length > 0 && Unsafe.Add(ref Unsafe.AsRef(in text), length) == ' ' ? length + 1 : 0;
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

    // Gives how many bytes of the operands' room a string took; -1 when it is not closed.
    private int TakeLiteral(Operands operands)
    {
        var rest = _source[(_position + 1)..];
        var length = rest.IndexOfAny(PdfStringReader.LiteralMarks);
        if (length < 0 || rest[length] != ')')
            return TakeEscaped(operands);
        rest[..length].CopyTo(operands.Reserve(length));
        _position += length + 2;
        return length;
    }

    // The same for one with escapes, brackets or line ends, which would else make a long array be read anew.
    private int TakeEscaped(Operands operands)
    {
        if (!PdfStringReader.TryTakeLiteral(_source, _position + 1, out var body))
            return -1;
        _position += body.Length + 2;
        return PdfStringReader.Unescape(body, operands.Reserve(body.Length));
    }

    // The same for a hexadecimal one of nothing but digits, and an even number of them; -1 for others.
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
}
