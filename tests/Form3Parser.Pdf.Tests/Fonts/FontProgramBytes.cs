using System.Buffers.Binary;
using System.Text;

namespace Form3Parser.Pdf.Tests.Fonts;

/// <summary>Makes the smallest font programs that have what a test is about.</summary>
internal static class FontProgramBytes
{
    /// <summary>A TrueType file of these tables.</summary>
    public static byte[] TrueType(params (string Tag, byte[] Table)[] tables)
    {
        var file = new List<byte>();
        file.AddRange([.. Long(0x00010000), .. Words(tables.Length, 0, 0, 0)]);
        var offset = 12 + 16 * tables.Length;
        foreach (var (tag, table) in tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            file.AddRange([.. Long(0), .. Long(offset), .. Long(table.Length)]);
            offset += table.Length;
        }

        foreach (var (_, table) in tables)
            file.AddRange(table);
        return [.. file];
    }

    public static (string, byte[]) Maxp(int glyphs) => ("maxp", [.. Long(0x00010000), .. Words(glyphs)]);

    /// <summary>A cmap with one subtable of format 4, whose characters are in a row.</summary>
    public static (string, byte[]) Cmap(int platform, int encoding, int first, int last, int firstGlyph) =>
        Cmap(platform, encoding, [
            .. Words(4, 32, 0, 4, 4, 1, 0, last, 0xFFFF, 0, first, 0xFFFF, firstGlyph - first, 1, 0, 0)]);

    /// <summary>A cmap with one subtable.</summary>
    public static (string, byte[]) Cmap(int platform, int encoding, byte[] subtable) =>
        ("cmap", [.. Words(0, 1, platform, encoding), .. Long(12), .. subtable]);

    /// <summary>A format 2 post table with names of its own.</summary>
    public static (string, byte[]) Post(params string[] names)
    {
        var table = new List<byte>();
        table.AddRange(Long(0x00020000));
        table.AddRange(new byte[28]);
        table.AddRange(Words(names.Length));
        for (var i = 0; i < names.Length; i++)
            table.AddRange(Words(258 + i));
        foreach (var name in names)
            table.AddRange([(byte)name.Length, .. Encoding.ASCII.GetBytes(name)]);
        return ("post", [.. table]);
    }

    /// <summary>A CFF file whose glyphs after .notdef have these SIDs or CIDs; strings get SIDs from 391 on.</summary>
    public static byte[] Cff(int[] ids, byte[]? encoding, string[] strings, bool isCidKeyed = false)
    {
        byte[] charset = [0, .. Words(ids)];
        byte[] stringIndex = Index([.. strings.Select(Encoding.ASCII.GetBytes)]);
        byte[] start = [1, 0, 4, 1, .. Index([[(byte)'F']])];
        var topLength = 3 * 6 + (isCidKeyed ? 5 : 0);
        // An INDEX of one object has 5 bytes before it, an empty one 2 in all.
        var after = start.Length + 5 + topLength + stringIndex.Length + 2;
        var charStrings = after + charset.Length + (encoding?.Length ?? 0);
        byte[] ros = isCidKeyed ? [139, 139, 139, 12, 30] : [];
        byte[] top =
        [
            .. ros, .. Operand(after, 15), .. Operand(encoding is null ? 0 : after + charset.Length, 16), .. Operand(charStrings, 17),
        ];
        var glyphs = Enumerable.Repeat<byte[]>([14], ids.Length + 1).ToArray();
        return [.. start, .. Index([top]), .. stringIndex, 0, 0, .. charset, .. encoding ?? [], .. Index(glyphs)];
    }

    public static byte[] Words(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        return bytes;
    }

    public static byte[] Long(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }

    private static byte[] Operand(int value, byte op) => [29, .. Long(value), op];

    private static byte[] Index(byte[][] objects)
    {
        if (objects.Length == 0)
            return [0, 0];
        var bytes = new List<byte>();
        bytes.AddRange(Words(objects.Length));
        bytes.Add(1);
        var offset = 1;
        bytes.Add((byte)offset);
        foreach (var item in objects)
            bytes.Add((byte)(offset += item.Length));
        foreach (var item in objects)
            bytes.AddRange(item);
        return [.. bytes];
    }
}
