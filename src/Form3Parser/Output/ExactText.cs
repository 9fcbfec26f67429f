using System.Globalization;

namespace Form3Parser.Output;

/// <summary>Numbers and days as text that is the same in every culture and loses nothing.</summary>
internal static class ExactText
{
    /// <summary>The characters of <c>2004-05-21</c>.</summary>
    internal const int DateLength = 10;

    /// <summary>The most characters a decimal needs: 29 digits, a sign, a point and the zero before it.</summary>
    internal const int MaxNumberLength = 32;

    /// <summary>Writes an ISO 8601 day.</summary>
    internal static void Write(DateOnly day, Span<char> target) =>
        day.TryFormat(target, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a number without exponent or trailing zeros; gives its length.</summary>
    internal static int Write(decimal number, Span<char> target)
    {
        if (number == 0)
        {
            // A decimal remembers the sign and the scale of its zero; a reader of the record has no use for "-0.00".
            target[0] = '0';
            return 1;
        }

        number.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        var digits = target[..length];
        return digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.').Length : length;
    }

    /// <summary>An ISO 8601 day; null for null.</summary>
    internal static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number without exponent or trailing zeros; null for null.</summary>
    internal static string? Of(decimal? number)
    {
        if (number is not { } value)
            return null;
        Span<char> text = stackalloc char[MaxNumberLength];
        return text[..Write(value, text)].ToString();
    }
}
