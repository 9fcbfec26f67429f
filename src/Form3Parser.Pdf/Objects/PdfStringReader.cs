using System.Buffers;

namespace Form3Parser.Pdf.Objects;

/// <summary>Reads literal and hexadecimal strings (ISO 32000-2, 7.3.4). One that is not closed ends with the input.</summary>
internal static class PdfStringReader
{
    /// <summary>What literal strings have beside plain bytes, and what ends them.</summary>
    public static readonly SearchValues<byte> LiteralMarks = SearchValues.Create("()\\\r"u8);

    private static readonly sbyte[] HexValues = MakeHexValues();

    /// <summary>Reads from behind the opening parenthesis and moves past the closing one.</summary>
    public static byte[] ReadLiteral(ReadOnlySpan<byte> source, ref int position)
    {
        var start = position;
        var plain = true;
        var end = FindEnd(source, start, ref plain);
        position = Math.Min(end + 1, source.Length);
        var body = source[start..end];
        return plain ? body.ToArray() : Unescape(body);
    }

    /// <summary>The same into room that is used again.</summary>
    public static PdfValue ReadLiteral(ReadOnlySpan<byte> source, ref int position, ContentScratch scratch)
    {
        var start = position;
        var plain = true;
        var end = FindEnd(source, start, ref plain);
        position = Math.Min(end + 1, source.Length);
        var body = source[start..end];
        var (buffer, at) = scratch.Reserve(body.Length);
        var length = body.Length;
        if (plain)
            body.CopyTo(buffer.AsSpan(at));
        else
            length = Unescape(body, buffer.AsSpan(at));
        scratch.Take(buffer, length);
        return PdfValue.String(buffer, at, length);
    }

    /// <summary>What stands between the parentheses of a literal string, as written; false when it is not closed.</summary>
    public static bool TryTakeLiteral(ReadOnlySpan<byte> source, int start, out ReadOnlySpan<byte> body)
    {
        var plain = true;
        var end = FindEnd(source, start, ref plain);
        body = source[start..end];
        return end < source.Length;
    }

    /// <summary>Moves past a literal string without reading it.</summary>
    public static void SkipLiteral(ReadOnlySpan<byte> source, ref int position)
    {
        var plain = true;
        position = Math.Min(FindEnd(source, position, ref plain) + 1, source.Length);
    }

    /// <summary>Reads from behind the opening bracket and moves past the closing one; what is no digit is passed over.</summary>
    public static byte[] ReadHex(ReadOnlySpan<byte> source, ref int position)
    {
        var body = TakeHex(source, ref position);
        var result = new byte[(CountDigits(body) + 1) / 2];
        FillHex(body, result);
        return result;
    }

    /// <summary>The same into room that is used again.</summary>
    public static PdfValue ReadHex(ReadOnlySpan<byte> source, ref int position, ContentScratch scratch)
    {
        var body = TakeHex(source, ref position);
        var length = (CountDigits(body) + 1) / 2;
        var (buffer, start) = scratch.Reserve(length);
        FillHex(body, buffer.AsSpan(start, length));
        scratch.Take(buffer, length);
        return PdfValue.String(buffer, start, length);
    }

    /// <summary>Moves past a hexadecimal string without reading it.</summary>
    public static void SkipHex(ReadOnlySpan<byte> source, ref int position) => TakeHex(source, ref position);

    /// <summary>What a digit is worth; -1 for any other byte.</summary>
    public static int HexValue(byte b) => HexValues[b];

    private static ReadOnlySpan<byte> TakeHex(ReadOnlySpan<byte> source, ref int position)
    {
        var length = source[position..].IndexOf((byte)'>');
        var body = length < 0 ? source[position..] : source.Slice(position, length);
        position = Math.Min(position + body.Length + 1, source.Length);
        return body;
    }

    private static int CountDigits(ReadOnlySpan<byte> body)
    {
        var digits = 0;
        foreach (var b in body)
            digits += HexValue(b) >= 0 ? 1 : 0;
        return digits;
    }

    private static void FillHex(ReadOnlySpan<byte> body, Span<byte> result)
    {
        var at = 0;
        foreach (var b in body)
        {
            var value = HexValue(b);
            if (value < 0)
                continue;
            // A missing last digit counts as 0, so the first of two is always the upper half.
            if ((at & 1) == 0)
                result[at >> 1] = (byte)(value << 4);
            else
                result[at >> 1] |= (byte)value;
            at++;
        }
    }

    private static int FindEnd(ReadOnlySpan<byte> source, int start, ref bool plain)
    {
        var depth = 1;
        for (var i = start; ; i++)
        {
            var next = source[i..].IndexOfAny(LiteralMarks);
            if (next < 0)
                return source.Length;
            i += next;
            switch (source[i])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    if (--depth == 0)
                        return i;
                    break;
                case (byte)'\\':
                    plain = false;
                    if (++i >= source.Length)
                        return source.Length;
                    break;
                default:
                    plain = false;
                    break;
            }
        }
    }

    private static byte[] Unescape(ReadOnlySpan<byte> body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(body.Length);
        var result = buffer.AsSpan(0, Unescape(body, buffer)).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    /// <summary>Reads what stands between the parentheses. Gives how many bytes it wrote, which are no more than there were.</summary>
    public static int Unescape(ReadOnlySpan<byte> body, Span<byte> result)
    {
        var length = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var b = body[i];
            if (b == '\\')
            {
                if (ReadEscape(body, ref i, out var escaped))
                    result[length++] = escaped;
            }
            else
            {
                // Any end of line within a string is one line feed.
                if (b == '\r' && i + 1 < body.Length && body[i + 1] == '\n')
                    i++;
                result[length++] = b == '\r' ? (byte)'\n' : b;
            }
        }
        return length;
    }

    // On return i stands on the last byte of the escape. False for a line that goes on.
    private static bool ReadEscape(ReadOnlySpan<byte> body, ref int i, out byte value)
    {
        value = 0;
        if (++i >= body.Length)
            return false;
        value = body[i] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            var other => other,
        };
        if (body[i] is (byte)'\n' or (byte)'\r')
        {
            if (body[i] == '\r' && i + 1 < body.Length && body[i + 1] == '\n')
                i++;
            return false;
        }
        if (body[i] is < (byte)'0' or > (byte)'7')
            return true;
        var code = 0;
        var end = Math.Min(i + 3, body.Length);
        for (; i < end && body[i] is >= (byte)'0' and <= (byte)'7'; i++)
            code = code * 8 + (body[i] - '0');
        i--;
        value = (byte)code;
        return true;
    }

    private static sbyte[] MakeHexValues()
    {
        var values = new sbyte[256];
        for (var b = 0; b < values.Length; b++)
            values[b] = (sbyte)(char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1);
        return values;
    }
}
