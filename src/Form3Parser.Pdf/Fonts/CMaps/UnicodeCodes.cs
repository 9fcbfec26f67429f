using System.Buffers.Binary;
using System.Text;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>The forms of Unicode that codes may have. The tables are by UTF-16, to which the others lead.</summary>
internal static class UnicodeCodes
{
    private const uint Replacement = 0xFFFD;

    private static readonly CodespaceRange[] Utf32 = [new(4, 0, 0x0010FFFF)];

    private static readonly CodespaceRange[] Utf8 =
        [new(1, 0, 0x7F), new(2, 0xC280, 0xDFBF), new(3, 0xE08080, 0xEFBFBF), new(4, 0xF0808080, 0xF4BFBFBF)];

    /// <summary>The CMap whose codes are UTF-8 or UTF-32 and mean what those of a CMap of UTF-16 do.</summary>
    public static CMap Over(CMap utf16, bool isUtf8)
    {
        var map = new CMap { Base = utf16, ToBase = isUtf8 ? OfUtf8 : OfUtf32 };
        foreach (var range in isUtf8 ? Utf8 : Utf32)
            map.AddCodespace(range);
        return map;
    }

    private static uint OfUtf8(uint code)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
        Rune.DecodeFromUtf8(bytes.TrimStart((byte)0), out var rune, out _);
        return OfUtf32((uint)rune.Value);
    }

    private static uint OfUtf32(uint code)
    {
        Span<char> units = stackalloc char[2];
        if (!Rune.TryCreate(code, out var rune))
            return Replacement;
        return rune.EncodeToUtf16(units) == 1 ? units[0] : (uint)units[0] << 16 | units[1];
    }
}
