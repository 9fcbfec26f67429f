using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace Form3Parser.Pdf.Fonts;

/// <summary>
/// Cuts a CMap or the clear text of a Type 1 font into tokens. Nothing is malformed to it: what a token cannot be is skipped
/// or is a word.
/// </summary>
internal ref struct PostScriptTokens(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;

    /// <summary>A name without its slash, a word, or the inside of a string as written.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>The value of a number cut to an int, or 0.</summary>
    public int Number { get; private set; }

    public PostScriptToken Next()
    {
        SkipSpace();
        Text = default;
        Number = 0;
        if (_position >= _source.Length)
            return PostScriptToken.End;
        switch (_source[_position++])
        {
            case (byte)'/':
                Text = Regular();
                return PostScriptToken.Name;
            case (byte)'[':
                return PostScriptToken.ArrayStart;
            case (byte)']':
                return PostScriptToken.ArrayEnd;
            case (byte)'(':
                SkipLiteral();
                return PostScriptToken.LiteralString;
            case (byte)'<' when _position < _source.Length && _source[_position] == '<':
                _position++;
                return PostScriptToken.Other;
            case (byte)'<':
                return Hexadecimal();
            case (byte)'>' or (byte)'{' or (byte)'}' or (byte)')':
                return PostScriptToken.Other;
            default:
                _position--;
                Text = Regular();
                return TryNumber() ? PostScriptToken.Number : PostScriptToken.Word;
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private void SkipSpace()
    {
        while (_position < _source.Length)
        {
            if (_source[_position] == '%')
            {
                var end = _source[_position..].IndexOfAny((byte)'\r', (byte)'\n');
                _position = end < 0 ? _source.Length : _position + end;
            }
            else if (!IsSpace(_source[_position]))
            {
                return;
            }
            else
            {
                _position++;
            }
        }
    }

    private ReadOnlySpan<byte> Regular()
    {
        var rest = _source[_position..];
        var length = rest.IndexOfAny(Delimiters);
        var token = length < 0 ? rest : rest[..length];
        _position += token.Length;
        return token;
    }

    // A hexadecimal string without its end stops where no digit can stand, so that what follows is not lost.
    private PostScriptToken Hexadecimal()
    {
        var start = _position;
        while (_position < _source.Length && (IsSpace(_source[_position]) || char.IsAsciiHexDigit((char)_source[_position])))
            _position++;
        Text = _source[start.._position];
        if (_position < _source.Length && _source[_position] == '>')
            _position++;
        return PostScriptToken.HexString;
    }

    private void SkipLiteral()
    {
        for (var depth = 1; _position < _source.Length && depth > 0; _position++)
        {
            switch (_source[_position])
            {
                case (byte)'\\':
                    _position++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
            }
        }
    }

    private bool TryNumber()
    {
        var hash = Text.IndexOf((byte)'#');
        if (hash > 0 && int.TryParse(Text[..hash], NumberStyles.None, CultureInfo.InvariantCulture, out var radix))
            return TryRadix(radix, Text[(hash + 1)..]);
        if (!Utf8Parser.TryParse(Text, out double value, out var used) || used != Text.Length)
            return false;
        Number = double.IsNaN(value) ? 0 : (int)Math.Clamp(value, int.MinValue, int.MaxValue);
        return true;
    }

    // Octal codes in Encoding arrays are written 8#101.
    private bool TryRadix(int radix, ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits)
        {
            var worth = HexString.Digit(digit);
            if (worth < 0 || worth >= radix || (value = value * radix + worth) > int.MaxValue)
                return false;
        }

        Number = (int)value;
        return digits.Length > 0;
    }
}
