namespace Form3Parser.Pdf.Filters;

/// <summary>ASCII85Decode (ISO 32000-2, 7.4.3). What is no digit is passed over; a tilde ends the data.</summary>
internal static class Ascii85Filter
{
    private const int GroupLength = 5;

    public static void Decode(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        uint group = 0;
        var digits = 0;
        foreach (var b in WithoutOpening(input))
        {
            if (b == '~')
                break;
            if (b == 'z' && digits == 0)
                output.Add([0, 0, 0, 0]);
            if (b is < (byte)'!' or > (byte)'u')
                continue;
            group = unchecked(group * 85 + (uint)(b - '!'));
            if (++digits < GroupLength)
                continue;
            Write(group, GroupLength - 1, output);
            group = 0;
            digits = 0;
        }
        if (digits < 2)
            return;
        // A short last group is read as if filled up with the highest digit.
        for (var i = digits; i < GroupLength; i++)
            group = unchecked(group * 85 + 84);
        Write(group, digits - 1, output);
    }

    // PostScript's form of the data opens with <~.
    private static ReadOnlySpan<byte> WithoutOpening(ReadOnlySpan<byte> input)
    {
        var trimmed = input.TrimStart(" \r\n\t\0"u8);
        return trimmed.StartsWith("<~"u8) ? trimmed[2..] : input;
    }

    private static void Write(uint group, int bytes, DecodedBytes output)
    {
        for (var i = 0; i < bytes; i++)
            output.Add((byte)(group >> (24 - 8 * i)));
    }
}
