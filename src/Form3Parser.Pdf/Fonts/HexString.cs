using System.Text;

namespace Form3Parser.Pdf.Fonts;

/// <summary>The digits between angle brackets, which may have white space among them and be odd in number.</summary>
internal static class HexString
{
    /// <summary>
    /// The digits as one number; its lowest 32 bits when there are more. A single digit is its value, not sixteen times that.
    /// </summary>
    public static uint ToCode(ReadOnlySpan<byte> digits)
    {
        var code = 0u;
        foreach (var b in digits)
            if (Digit(b) is >= 0 and var value)
                code = code << 4 | (uint)value;
        return code;
    }

    /// <summary>How many bytes the digits make; half a byte counts as one.</summary>
    public static int ByteCount(ReadOnlySpan<byte> digits)
    {
        var count = 0;
        foreach (var b in digits)
            if (Digit(b) >= 0)
                count++;
        return (count + 1) / 2;
    }

    /// <summary>
    /// The digits as UTF-16 in groups of four; the first group may be short. What the buffer does not hold is dropped. Five or
    /// six digits are a code point beyond U+FFFF where they can be one.
    /// </summary>
    /// <returns>How many units were written.</returns>
    public static int ToUtf16(ReadOnlySpan<byte> digits, Span<char> units)
    {
        var count = 0;
        foreach (var b in digits)
            if (Digit(b) >= 0)
                count++;
        if (count is 5 or 6 && ToCode(digits) is > 0xFFFF and <= 0x10FFFF and var codePoint)
            return new Rune(codePoint).EncodeToUtf16(units);
        var written = 0;
        var unit = 0;
        foreach (var b in digits)
        {
            var value = Digit(b);
            if (value < 0)
                continue;
            unit = (unit << 4 | value) & 0xFFFF;
            if (--count % 4 != 0)
                continue;
            if (written == units.Length)
                return written;
            units[written++] = (char)unit;
            unit = 0;
        }

        return written;
    }

    /// <summary>What a digit is worth; -1 for any other byte.</summary>
    public static int Digit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
