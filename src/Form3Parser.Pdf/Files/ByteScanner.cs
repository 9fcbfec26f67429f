using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>Reads the few things of a file that are no objects.</summary>
internal static class ByteScanner
{
    /// <summary>Longest run of digits that is taken for a number.</summary>
    private const int MaxDigits = 18;

    public static void SkipWhite(ReadOnlySpan<byte> bytes, ref int position)
    {
        while (position < bytes.Length && Characters.IsWhite(bytes[position]))
            position++;
    }

    public static bool TryTake(ReadOnlySpan<byte> bytes, ref int position, ReadOnlySpan<byte> word)
    {
        if (!bytes[position..].StartsWith(word))
            return false;
        position += word.Length;
        return true;
    }

    /// <summary>Reads a number without a sign, and the white space before it.</summary>
    public static bool TryReadNumber(ReadOnlySpan<byte> bytes, ref int position, out long value)
    {
        SkipWhite(bytes, ref position);
        value = 0;
        var start = position;
        while (position < bytes.Length && position - start < MaxDigits && Characters.IsDigit(bytes[position]))
            value = value * 10 + (bytes[position++] - '0');
        return position > start;
    }

    /// <summary>Reads the number that ends before the position, and moves to its first digit.</summary>
    public static bool TryReadNumberBackwards(ReadOnlySpan<byte> bytes, ref int position, out int value)
    {
        const int MaxObjectDigits = 9;
        var end = position;
        value = 0;
        var scale = 1;
        while (position > 0 && end - position < MaxObjectDigits && Characters.IsDigit(bytes[position - 1]))
        {
            value += scale * (bytes[--position] - '0');
            scale *= 10;
        }
        return position < end;
    }
}
