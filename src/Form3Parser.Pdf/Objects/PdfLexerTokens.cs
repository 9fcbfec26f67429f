using System.Buffers;

namespace Form3Parser.Pdf.Objects;

// The tokens that objects are made of.
internal ref partial struct PdfLexer
{
    private enum Token : byte
    {
        End,
        Value,
        OpenArray,
        CloseArray,
        OpenDictionary,
        CloseDictionary,
    }

    private Token ReadToken(out PdfValue value, bool skipping = false)
    {
        const int LookEvery = 4096;
        value = default;
        while (true)
        {
            if (++_tokens % LookEvery == 0)
                Cancellation.ThrowIfCancellationRequested();
            SkipWhite();
            if (_position >= Source.Length)
                return Token.End;
            var b = Source[_position];
            switch (b)
            {
                case (byte)'/':
                    _position++;
                    value = PdfValue.Name(ReadName());
                    return Token.Value;
                case (byte)'(':
                    _position++;
                    if (skipping)
                        PdfStringReader.SkipLiteral(Source, ref _position);
                    else
                        value = ReadLiteral();
                    return Token.Value;
                case (byte)'<':
                    return ReadLess(out value, skipping);
                case (byte)'>':
                    _position++;
                    if (!TryTake((byte)'>'))
                        continue;
                    return Token.CloseDictionary;
                case (byte)'[':
                    _position++;
                    return Token.OpenArray;
                case (byte)']':
                    _position++;
                    return Token.CloseArray;
                case (byte)')':
                    _position++;
                    continue;
                default:
                    if (!TryReadShort(out value))
                        value = NumberReader.CanStart(b) ? NumberReader.Read(Source, ref _position) : ReadWord();
                    return Token.Value;
            }
        }
    }

    // Nothing but a few digits, as most numbers of a file are.
    private bool TryReadShort(out PdfValue value)
    {
        const int MaxDigits = 9;
        var rest = Source[_position..];
        var number = 0;
        var at = 0;
        for (; at < rest.Length && at < MaxDigits && Characters.IsDigit(rest[at]); at++)
            number = number * 10 + (rest[at] - '0');
        value = PdfValue.Integer(number);
        if (at == 0 || at == rest.Length || !Characters.EndsToken(rest[at]))
            return false;
        _position += at;
        return true;
    }

    private Token ReadLess(out PdfValue value, bool skipping)
    {
        value = default;
        _position++;
        if (TryTake((byte)'<'))
            return Token.OpenDictionary;
        if (skipping)
            PdfStringReader.SkipHex(Source, ref _position);
        else
            value = _scratch is null
                ? StringValue(PdfStringReader.ReadHex(Source, ref _position))
                : PdfStringReader.ReadHex(Source, ref _position, _scratch);
        return Token.Value;
    }

    private PdfValue ReadLiteral() => _scratch is null
        ? StringValue(PdfStringReader.ReadLiteral(Source, ref _position))
        : PdfStringReader.ReadLiteral(Source, ref _position, _scratch);

    private bool TryTake(byte wanted)
    {
        if (_position >= Source.Length || Source[_position] != wanted)
            return false;
        _position++;
        return true;
    }

    private readonly PdfValue StringValue(byte[] text) => PdfValue.String(DecryptString is { } decrypt ? decrypt(text) : text);

    private ReadOnlySpan<byte> TakeRegular()
    {
        var rest = Source[_position..];
        var length = rest.IndexOfAny(Characters.NotRegular);
        var taken = length < 0 ? rest : rest[..length];
        _position += taken.Length;
        return taken;
    }

    private PdfName ReadName()
    {
        var text = TakeRegular();
        return text.Contains((byte)'#') ? ReadEscapedName(text) : _names[text];
    }

    // A # without two digits behind it stands for itself, as files older than PDF 1.2 use it.
    private readonly PdfName ReadEscapedName(ReadOnlySpan<byte> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b == '#' && i + 2 < text.Length
                && PdfStringReader.HexValue(text[i + 1]) is >= 0 and var high && PdfStringReader.HexValue(text[i + 2]) is >= 0 and var low)
            {
                b = (byte)(high << 4 | low);
                i += 2;
            }
            buffer[length++] = b;
        }
        var name = _names[buffer.AsSpan(0, length)];
        ArrayPool<byte>.Shared.Return(buffer);
        return name;
    }

    private PdfValue ReadWord()
    {
        var word = TakeRegular();
        if (word.IsEmpty)
            word = Source.Slice(_position++, 1); // a brace
        if (word.SequenceEqual("true"u8))
            return PdfValue.Boolean(true);
        if (word.SequenceEqual("false"u8))
            return PdfValue.Boolean(false);
        return word.SequenceEqual("null"u8) ? PdfValue.Null : PdfValue.Operator(_names[word]);
    }
}
