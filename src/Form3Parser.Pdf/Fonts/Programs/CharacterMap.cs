namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>One subtable of a TrueType font's cmap: glyphs for characters, formats 0, 4, 6 and 12 (OpenType, cmap).</summary>
internal readonly struct CharacterMap(ReadOnlyMemory<byte> subtable)
{
    /// <summary>How many characters are looked at when a map is read as a whole, though segments may overlap.</summary>
    private const int MaxCharacters = 1 << 18;

    public bool IsEmpty => subtable.IsEmpty;

    private int Format => new BigEndianBytes(subtable.Span).UInt16(0);

    /// <summary>The glyph of a character of two bytes; 0 when it has none.</summary>
    public int Find(int character)
    {
        var table = new BigEndianBytes(subtable.Span);
        switch (Format)
        {
            case 0:
                return character < 256 ? table.Byte(6 + character) : 0;
            case 4:
                var segments = table.UInt16(6) / 2;
                for (var i = 0; i < segments; i++)
                    if (character <= table.UInt16(14 + 2 * i))
                        return Segment.Read(table, segments, i).Glyph(table, character);
                return 0;
            case 6:
                var index = character - table.UInt16(6);
                return index >= 0 && index < table.UInt16(8) ? table.UInt16(10 + 2 * index) : 0;
            default:
                return 0;
        }
    }

    /// <summary>Enters for each glyph its first character by this map; glyphs that have one keep it.</summary>
    /// <param name="characters">Code points by glyph, 0 for none.</param>
    /// <param name="translate">What a character of this map is in Unicode, 0 for nothing.</param>
    public void Reverse(int[] characters, Func<int, int> translate)
    {
        var table = new BigEndianBytes(subtable.Span);
        switch (Format)
        {
            case 0:
                for (var c = 0; c < 256; c++)
                    Enter(characters, table.Byte(6 + c), translate(c));
                break;
            case 4:
                ReverseSegments(table, characters, translate);
                break;
            case 6:
                var first = table.UInt16(6);
                for (var i = 0; i < table.UInt16(8); i++)
                    Enter(characters, table.UInt16(10 + 2 * i), translate(first + i));
                break;
            case 12:
                ReverseGroups(table, characters, translate);
                break;
        }
    }

    private static void ReverseSegments(BigEndianBytes table, int[] characters, Func<int, int> translate)
    {
        var budget = MaxCharacters;
        var segments = table.UInt16(6) / 2;
        for (var i = 0; i < segments; i++)
        {
            var segment = Segment.Read(table, segments, i);
            for (var c = segment.First; c <= segment.Last && c < 0xFFFF; c++)
            {
                if (--budget < 0)
                    return;
                Enter(characters, segment.Glyph(table, c), translate(c));
            }
        }
    }

    private static void ReverseGroups(BigEndianBytes table, int[] characters, Func<int, int> translate)
    {
        var budget = MaxCharacters;
        var groups = Math.Min(table.UInt32(12), table.Length / 12);
        for (var i = 0; i < groups; i++)
        {
            long first = table.UInt32(16 + 12L * i);
            long last = Math.Min(table.UInt32(20 + 12L * i), 0x10FFFF);
            long glyph = table.UInt32(24 + 12L * i);
            for (var c = first; c <= last && glyph < characters.Length; c++, glyph++)
            {
                if (--budget < 0)
                    return;
                Enter(characters, (int)glyph, translate((int)c));
            }
        }
    }

    private static void Enter(int[] characters, int glyph, int character)
    {
        if (glyph > 0 && glyph < characters.Length && characters[glyph] == 0)
            characters[glyph] = character;
    }

    /// <summary>A segment of format 4; RangeAt is where its idRangeOffset stands, from which that counts.</summary>
    private readonly record struct Segment(int First, int Last, int Delta, int RangeOffset, int RangeAt)
    {
        public static Segment Read(BigEndianBytes table, int segments, int index)
        {
            var last = 14 + 2 * index;
            var first = last + 2 * segments + 2;
            var delta = first + 2 * segments;
            var range = delta + 2 * segments;
            return new(table.UInt16(first), table.UInt16(last), table.UInt16(delta), table.UInt16(range), range);
        }

        public int Glyph(BigEndianBytes table, int character)
        {
            if (character < First)
                return 0;
            if (RangeOffset is 0 or 0xFFFF)
                return (character + Delta) & 0xFFFF;
            var glyph = table.UInt16(RangeAt + RangeOffset + 2 * (character - First));
            return glyph == 0 ? 0 : (glyph + Delta) & 0xFFFF;
        }
    }
}
