using System.Globalization;

namespace Form3Parser.Recognition.Values;

/// <summary>A number as the form's tables print it: <c>134,018</c>, <c>$3.74</c>, <c>$ 1,000,000</c>.</summary>
/// <param name="Number">The number, without trailing zeros.</param>
/// <param name="IsDollars">True when a dollar sign stands before it: the only printed sign of a value instead of shares.</param>
internal readonly record struct AmountValue(decimal Number, bool IsDollars)
{
    /// <summary>Reads a whole text as an amount. Thousands' commas must part three digits; no sign, no exponent.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AmountValue value)
    {
        value = default;
        text = text.Trim();
        text = text.StartsWith("US$") ? text[2..] : text;
        var dollars = text.StartsWith("$");
        if (dollars)
            text = text[1..].TrimStart();
        Span<char> digits = stackalloc char[32];
        var length = 0;
        var group = -1;
        var seenPoint = false;
        foreach (var c in text)
        {
            if (length == digits.Length)
                return false;
            switch (c)
            {
                case >= '0' and <= '9':
                    digits[length++] = c;
                    if (group >= 0 && !seenPoint)
                        group++;
                    break;
                case ',' when !seenPoint && length > 0 && group is -1 or 3 && !(group == -1 && length > 3):
                    group = 0;
                    break;
                case '.' when !seenPoint && group is -1 or 3:
                    seenPoint = true;
                    digits[length++] = '.';
                    break;
                default:
                    return false;
            }
        }
        if (length == 0 || digits[length - 1] == '.' && length == 1 || (!seenPoint && group is not (-1 or 3)))
            return false;
        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        value = new AmountValue(Normalize(number), dollars);
        return true;
    }

    // Division by one of full scale drops a decimal's trailing zeros.
    private static decimal Normalize(decimal number) => number / 1.0000000000000000000000000000m;
}
