using System.Numerics;
using System.Runtime.CompilerServices;

namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Reads numbers as nearly all are written, eight digits at a time: a minus perhaps, up to seven digits, perhaps a point and up
/// to eleven more. All others are <see cref="NumberReader"/>'s, which gives the same values.
/// </summary>
internal static class FastNumber
{
    private const int Step = sizeof(ulong);

    /// <summary>A long holds so many digits, and <see cref="NumberReader"/> drops what comes after.</summary>
    private const int MostDigits = 18;

    /// <summary>How many bytes are looked at: a sign, digits, the point, digits, more digits, and what follows.</summary>
    public const int Reach = 1 + Step + 1 + Step + Step + 1;

    /// <summary>Whether a number is a single digit with white space behind it, as half of all are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte digit, byte next) => next <= ' ' && (uint)(digit - '0') <= 9 && Characters.IsWhite(next);

    /// <summary>Reads the number that begins here. There must be <see cref="Reach"/> bytes: none is checked.</summary>
    /// <returns>How many bytes it has; 0 for one written otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref readonly byte text, out double value)
    {
        value = 0;
        var isNegative = text == '-';
        var at = isNegative ? 1 : 0;
        var whole = Eight(in text, at);
        var digits = CountDigits(whole);
        at += digits;
        if (digits == Step)
            return 0;
        var mantissa = Sum(whole, digits);
        if (At(in text, at) != '.')
        {
            value = isNegative ? -mantissa : mantissa;
            return digits > 0 && Characters.EndsToken(At(in text, at)) ? at : 0;
        }
        var part = Eight(in text, ++at);
        var places = CountDigits(part);
        at += places;
        if (places == 0)
            return 0;
        mantissa = mantissa * NumberReader.WholePowerOfTen(places) + Sum(part << 8 * (Step - places));
        if (!Characters.EndsToken(At(in text, at)))
            return places == Step ? ReadLong(in text, at, digits, mantissa, isNegative, out value) : 0;
        value = NumberReader.Divide(isNegative ? -mantissa : mantissa, places);
        return at;
    }

    // The digits behind the first eight behind the point.
    private static int ReadLong(ref readonly byte text, int at, int digits, long mantissa, bool isNegative, out double value)
    {
        value = 0;
        var part = Eight(in text, at);
        var places = CountDigits(part);
        at += places;
        if (digits + Step + places > MostDigits || !Characters.EndsToken(At(in text, at)))
            return 0;
        mantissa = mantissa * NumberReader.WholePowerOfTen(places) + Sum(part, places);
        value = NumberReader.Divide(isNegative ? -mantissa : mantissa, Step + places);
        return at;
    }

    private static byte At(ref readonly byte text, int at) => Unsafe.Add(ref Unsafe.AsRef(in text), at);

    private static ulong Eight(ref readonly byte text, int at) =>
        BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in text), at))
            : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in text), at)));

    // How many of eight bytes, from the lowest on, are digits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountDigits(ulong text)
    {
        const ulong Zeros = 0x3030303030303030, NineToSign = 0x7676767676767676, Signs = 0x8080808080808080;
        var digits = text ^ Zeros;
        // Only a digit less '0' is under ten. What a sum carries over changes bytes behind the first that is no digit.
        return BitOperations.TrailingZeroCount((digits + NineToSign | digits) & Signs) / Step;
    }

    // The value of the first digits of eight bytes, up to seven. Two shifts, because one by all 64 bits does nothing.
    private static long Sum(ulong text, int count) => Sum(text << 8 * (Step - 1 - count) << 8);

    // Eight digits, the first in the lowest byte, added up in pairs, fours and all. A byte of zero counts as the digit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Sum(ulong text)
    {
        const ulong Nibbles = 0x0F0F0F0F0F0F0F0F, Pairs = 0x000000FF000000FF;
        const ulong ByHundreds = 100 + (1_000_000UL << 32), ByOnes = 1 + (10_000UL << 32);
        var digits = text & Nibbles;
        digits = digits * 10 + (digits >> 8);
        return (long)((digits & Pairs) * ByHundreds + (digits >> 16 & Pairs) * ByOnes >> 32);
    }
}
