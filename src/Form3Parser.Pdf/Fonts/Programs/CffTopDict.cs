namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>The few entries of a CFF Top DICT that text needs (Adobe Technical Note 5176, 9); offsets into the file.</summary>
internal readonly record struct CffTopDict(int Charset, int Encoding, int CharStrings, bool IsCidKeyed)
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 12 << 8 | 30;

    public static CffTopDict Read(ReadOnlySpan<byte> dict)
    {
        var top = default(CffTopDict);
        var operand = 0;
        for (var i = 0; i < dict.Length;)
        {
            int b = dict[i];
            if (b > 21)
            {
                i += Operand(dict[i..], out operand);
                continue;
            }

            i++;
            if (b == 12)
                b = b << 8 | (i < dict.Length ? dict[i++] : 0);
            top = b switch
            {
                CharsetOperator => top with { Charset = operand },
                EncodingOperator => top with { Encoding = operand },
                CharStringsOperator => top with { CharStrings = operand },
                RosOperator => top with { IsCidKeyed = true },
                _ => top,
            };
        }

        return top;
    }

    // Numbers that are not whole matter to no entry read here.
    private static int Operand(ReadOnlySpan<byte> dict, out int value)
    {
        var source = new BigEndianBytes(dict);
        var b = source.Byte(0);
        value = b switch
        {
            28 => source.Int16(1),
            29 => (int)source.UInt32(1),
            >= 32 and <= 246 => b - 139,
            >= 247 and <= 250 => (b - 247) * 256 + source.Byte(1) + 108,
            >= 251 and <= 254 => -(b - 251) * 256 - source.Byte(1) - 108,
            _ => 0,
        };
        return b switch
        {
            28 => 3,
            29 => 5,
            30 => RealLength(dict),
            >= 247 and <= 254 => 2,
            _ => 1,
        };
    }

    private static int RealLength(ReadOnlySpan<byte> dict)
    {
        var length = 1;
        while (length < dict.Length && (dict[length] & 0x0F) != 0x0F && dict[length] >> 4 != 0x0F)
            length++;
        return length + 1;
    }
}
