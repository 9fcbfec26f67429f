namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Reads numbers as viewers do rather than as the standard has them: several signs count as one, a minus within the digits
/// is passed over, a second point ends the value but not the token, and exponents are understood.
/// </summary>
internal static class NumberReader
{
    /// <summary>Digits beyond these only move the point: a long holds eighteen.</summary>
    private const int MaxDigits = 18;

    /// <summary>Largest power of ten that a double holds exactly.</summary>
    private const int MaxExactPower = 22;

    /// <summary>Exponents are cut here, beyond a double's range anyhow.</summary>
    private const int MaxExponent = 400;

    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private static readonly int[] WholePowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    public static bool CanStart(byte b) => b is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.';

    /// <summary>Reads the number at the position and moves past it. Signs or a point without digits are 0.</summary>
    public static PdfValue Read(ReadOnlySpan<byte> source, ref int position)
    {
        var i = position;
        var negative = false;
        for (; i < source.Length && source[i] is (byte)'-' or (byte)'+'; i++)
            negative |= source[i] == '-';

        long mantissa = 0;
        int digits = 0, points = 0, scale = 0;
        for (; i < source.Length; i++)
        {
            var b = source[i];
            if (b == '.')
                points++;
            else if (b is >= (byte)'0' and <= (byte)'9')
            {
                if (points > 1)
                    continue;
                if (digits < MaxDigits)
                {
                    mantissa = mantissa * 10 + (b - '0');
                    digits += mantissa == 0 ? 0 : 1;
                    scale -= points;
                }
                else
                    scale += 1 - points;
            }
            else if (b != '-')
                break;
        }

        var isReal = points > 0 | ReadExponent(source, ref i, ref scale);
        position = i;
        if (negative)
            mantissa = -mantissa;
        return isReal || scale != 0 ? PdfValue.Real(Scale(mantissa, scale)) : PdfValue.Integer(mantissa);
    }

    private static bool ReadExponent(ReadOnlySpan<byte> source, ref int position, ref int scale)
    {
        var i = position;
        if (i >= source.Length || (source[i] | 0x20) != 'e')
            return false;
        i++;
        var negative = i < source.Length && source[i] == '-';
        if (i < source.Length && source[i] is (byte)'-' or (byte)'+')
            i++;
        var first = i;
        var exponent = 0;
        for (; i < source.Length && source[i] is >= (byte)'0' and <= (byte)'9'; i++)
            exponent = Math.Min(exponent * 10 + (source[i] - '0'), MaxExponent);
        if (i == first)
            return false;
        position = i;
        scale += negative ? -exponent : exponent;
        return true;
    }

    /// <summary>A number of digits as the power of ten that they count to; up to eight.</summary>
    public static long WholePowerOfTen(int digits) => WholePowersOfTen[digits];

    /// <summary>A mantissa with so many digits behind the point, up to 22.</summary>
    public static double Divide(long mantissa, int places) => mantissa / PowersOfTen[places];

    private static double Scale(long mantissa, int scale)
    {
        if (scale is >= -MaxExactPower and <= MaxExactPower)
            return scale < 0 ? mantissa / PowersOfTen[-scale] : mantissa * PowersOfTen[scale];
        // A value that no page has room for; clamped, so that no infinity starts wandering through the arithmetic.
        return Math.Clamp(mantissa * Math.Pow(10, scale), -1e300, 1e300);
    }
}
