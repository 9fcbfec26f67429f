using System.Text;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>The glyph names of a post table, formats 1 and 2 (OpenType, post).</summary>
internal static class PostNames
{
    private const uint Format1 = 0x00010000;
    private const uint Format2 = 0x00020000;

    /// <summary>Names by glyph; null for a glyph without one.</summary>
    public static string?[] Read(ReadOnlySpan<byte> post, int glyphs)
    {
        var names = new string?[glyphs];
        var table = new BigEndianBytes(post);
        var mac = StandardStrings.Mac;
        switch (table.UInt32(0))
        {
            case Format1:
                Array.Copy(mac, names, Math.Min(mac.Length, glyphs));
                break;
            case Format2:
                var count = Math.Min(table.UInt16(32), glyphs);
                var own = OwnNames(table, 34 + 2L * table.UInt16(32));
                for (var i = 0; i < count; i++)
                {
                    var index = table.UInt16(34 + 2 * i);
                    names[i] = index < mac.Length ? mac[index] : index - mac.Length < own.Count ? own[index - mac.Length] : null;
                }

                break;
        }

        return names;
    }

    private static List<string> OwnNames(BigEndianBytes table, long offset)
    {
        var names = new List<string>();
        while (offset < table.Length && names.Count <= ushort.MaxValue)
        {
            var length = table.Byte(offset);
            names.Add(Encoding.Latin1.GetString(table.Slice(offset + 1, length)));
            offset += 1 + length;
        }

        return names;
    }
}
