using System.Text;
using Form3Parser.Pdf.Fonts.Encodings;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// Reads a CMap (Adobe Technical Notes 5014 and 5411). Sections are told by their begin operators alone: counts are often
/// wrong, and an end may be missing. Any other operator ends a section as well.
/// </summary>
internal ref struct CMapParser
{
    /// <summary>The longest text one code may stand for, in UTF-16 units; ligatures have a few.</summary>
    private const int MaxTextLength = 32;

    private readonly CMap _map = new();
    private PostScriptTokens _tokens;
    private Section _section;
    private uint _low;
    private uint _high;
    private int _operands;
    private ReadOnlySpan<byte> _lastName;
    private int _lastNumber;
    private bool _isWritingMode;

    private CMapParser(ReadOnlySpan<byte> source) => _tokens = new(source);

    private enum Section : byte
    {
        None,
        Codespace,
        TextCharacter,
        TextRange,
        CidCharacter,
        CidRange,
        Ignored,
    }

    /// <summary>Reads a whole CMap.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="baseName">The name before a usecmap operator; null when there is none.</param>
    public static CMap Parse(ReadOnlySpan<byte> source, out string? baseName)
    {
        var parser = new CMapParser(source);
        baseName = null;
        for (var token = parser._tokens.Next(); token != PostScriptToken.End; token = parser._tokens.Next())
        {
            if (token == PostScriptToken.Word && parser._tokens.Text.SequenceEqual("usecmap"u8))
                baseName = Encoding.Latin1.GetString(parser._lastName);
            parser.Take(token);
        }

        return parser._map;
    }

    private void Take(PostScriptToken token)
    {
        switch (token)
        {
            case PostScriptToken.Word:
                TakeWord(_tokens.Text);
                break;
            case PostScriptToken.HexString:
                TakeCode();
                break;
            case PostScriptToken.Number:
                _lastNumber = _tokens.Number;
                TakeNumber();
                break;
            case PostScriptToken.Name:
                TakeName();
                break;
            case PostScriptToken.ArrayStart when _section == Section.TextRange && _operands == 2:
                TakeArray();
                break;
        }
    }

    private void TakeWord(ReadOnlySpan<byte> word)
    {
        if (_isWritingMode && word.SequenceEqual("def"u8))
            _map.IsVertical = _lastNumber == 1;
        _isWritingMode = false;
        _operands = 0;
        _section =
            word.SequenceEqual("begincodespacerange"u8) ? Section.Codespace
            : word.SequenceEqual("beginbfchar"u8) ? Section.TextCharacter
            : word.SequenceEqual("beginbfrange"u8) ? Section.TextRange
            : word.SequenceEqual("begincidchar"u8) ? Section.CidCharacter
            : word.SequenceEqual("begincidrange"u8) ? Section.CidRange
            : word.StartsWith("begin"u8) ? Section.Ignored
            : Section.None;
    }

    private void TakeCode()
    {
        switch (_section)
        {
            case Section.TextCharacter when _operands == 1:
            case Section.TextRange when _operands == 2:
                AddText(_low, _high, TextOf(_tokens.Text));
                _operands = 0;
                break;
            case Section.Codespace when _operands == 1:
                var length = HexString.ByteCount(_tokens.Text);
                _map.AddCodespace(new(length, _low, HexString.ToCode(_tokens.Text)));
                _operands = 0;
                break;
            default:
                TakeOperand(HexString.ToCode(_tokens.Text));
                break;
        }
    }

    private void TakeOperand(uint code)
    {
        if (_operands == 0)
            _low = code;
        _high = code;
        _operands = Math.Min(_operands + 1, 2);
    }

    private void TakeNumber()
    {
        switch (_section)
        {
            case Section.CidCharacter when _operands == 1:
            case Section.CidRange when _operands == 2:
                _map.Cids.Add(_low, _high, Math.Clamp(_lastNumber, 0, 0xFFFF));
                _operands = 0;
                break;

            // A few writers give the code point as a plain number.
            case Section.TextCharacter when _operands == 1:
            case Section.TextRange when _operands == 2:
                AddText(_low, _high, GlyphText.Of(_lastNumber));
                _operands = 0;
                break;
        }
    }

    private void TakeName()
    {
        _lastName = _tokens.Text;
        _isWritingMode = _lastName.SequenceEqual("WMode"u8);
        if (_section == Section.TextCharacter && _operands == 1)
        {
            AddText(_low, _low, GlyphNames.ToText(Encoding.Latin1.GetString(_lastName)));
            _operands = 0;
        }
    }

    // One text for each code from the first on. Arrays in the array mean nothing more than their elements.
    private void TakeArray()
    {
        var depth = 1;
        for (var code = _low; depth > 0;)
        {
            var token = _tokens.Next();
            switch (token)
            {
                case PostScriptToken.HexString:
                    if (code >= _low && code <= _high)
                        AddText(code, code, TextOf(_tokens.Text));
                    code++;
                    break;
                case PostScriptToken.Name:
                    if (code >= _low && code <= _high)
                        AddText(code, code, GlyphNames.ToText(Encoding.Latin1.GetString(_tokens.Text)));
                    code++;
                    break;
                case PostScriptToken.ArrayStart:
                    depth++;
                    break;
                case PostScriptToken.ArrayEnd:
                    depth--;
                    break;
                case PostScriptToken.Word:
                    TakeWord(_tokens.Text);
                    return;
                case PostScriptToken.End:
                    return;
            }
        }

        _operands = 0;
    }

    private readonly void AddText(uint low, uint high, string? text)
    {
        if (text is not null)
            _map.Texts.Add(low, high, text);
    }

    private static string? TextOf(ReadOnlySpan<byte> digits)
    {
        Span<char> units = stackalloc char[MaxTextLength];
        var count = HexString.ToUtf16(digits, units);
        return count switch
        {
            0 => null,
            1 => Range(units[0]),
            _ => units[..count].ToString(),
        };
    }

    // A range may begin at U+0000 and still mean its later codes, so the text is judged when it is asked for.
    private static string Range(char first) => GlyphText.Of(first) is { Length: 1 } shared ? shared : first.ToString();
}
