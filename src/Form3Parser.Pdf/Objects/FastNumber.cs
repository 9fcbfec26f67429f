using System.Buffers.Binary;
using System.Numerics;

namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Reads numbers as nearly all are written, eight digits at a time: a minus perhaps, up to seven digits, perhaps a point and up
/// to eight more. All others are <see cref="NumberReader"/>'s, which gives the same values.
/// </summary>
internal static class FastNumber
{
    private const int Step = sizeof(ulong);

    /// <summary>How many bytes are looked at: a sign, the digits on both sides of the point, and what follows.</summary>
    public const int Reach = 1 + Step + 1 + Step + 1;

    /// <summary>Reads the number that the text, which is at least <see cref="Reach"/> bytes long, begins with.</summary>
    /// <returns>How many bytes it has; 0 for one written otherwise.</returns>
    public static int Read(ReadOnlySpan<byte> text, out PdfValue value)
    {
        value = default;
        var at = text[0] == '-' ? 1 : 0;
        var whole = TakeDigits(text[at..], out var digits);
        at += digits;
        if (digits == Step)
            return 0;
        if (text[at] != '.')
        {
            if (digits == 0 || !Characters.EndsToken(text[at]))
                return 0;
            value = PdfValue.Integer(text[0] == '-' ? -whole : whole);
            return at;
        }
        var part = TakeDigits(text[(at + 1)..], out var places);
        at += 1 + places;
        if (digits + places == 0 || !Characters.EndsToken(text[at]))
            return 0;
        var all = whole * NumberReader.WholePowerOfTen(places) + part;
        value = PdfValue.Real(NumberReader.Divide(text[0] == '-' ? -all : all, places));
        return at;
    }

    // The digits at the beginning of eight bytes, and how many they are.
    private static long TakeDigits(ReadOnlySpan<byte> text, out int count)
    {
        const ulong Zeros = 0x3030303030303030, NineToSign = 0x7676767676767676, Signs = 0x8080808080808080;
        var digits = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ Zeros;
        // Only a digit less '0' is under ten. What a sum carries over changes bytes behind the first that is no digit.
        var others = (digits + NineToSign | digits) & Signs;
        count = BitOperations.TrailingZeroCount(others) / Step;
        return count == 0 ? 0 : Sum(digits << Step * (Step - count));
    }

    // Eight digits, the first in the lowest byte, added up in pairs, fours and all.
    private static long Sum(ulong digits)
    {
        const ulong Pairs = 0x000000FF000000FF, ByHundreds = 100 + (1_000_000UL << 32), ByOnes = 1 + (10_000UL << 32);
        digits = digits * 10 + (digits >> 8);
        return (long)((digits & Pairs) * ByHundreds + (digits >> 16 & Pairs) * ByOnes >> 32);
    }
}
