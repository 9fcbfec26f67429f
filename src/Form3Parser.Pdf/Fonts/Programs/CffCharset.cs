namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>A CFF charset: the SID, or in a CID-keyed font the CID, of each glyph (Adobe Technical Note 5176, 13).</summary>
internal static class CffCharset
{
    // The predefined charsets Expert and ExpertSubset (appendix C) as runs of SIDs, first and last.
    private static ReadOnlySpan<ushort> Expert =>
    [
        0, 1, 229, 238, 13, 15, 99, 99, 239, 248, 27, 28, 249, 266, 109, 110, 267, 318, 158, 158, 155, 155, 163, 163,
        319, 326, 150, 150, 164, 164, 169, 169, 327, 378,
    ];

    private static ReadOnlySpan<ushort> ExpertSubset =>
    [
        0, 1, 231, 232, 235, 238, 13, 15, 99, 99, 239, 248, 27, 28, 249, 251, 253, 266, 109, 110, 267, 270, 272, 272,
        300, 302, 305, 305, 314, 315, 158, 158, 155, 155, 163, 163, 320, 326, 150, 150, 164, 164, 169, 169, 327, 346,
    ];

    public static ushort[] Read(BigEndianBytes file, CffTopDict top, int glyphs)
    {
        var ids = new ushort[glyphs];
        if (top.Charset > 2)
            ReadTable(file, top.Charset, ids);
        else if (top.Charset <= 0 || top.IsCidKeyed)
            Fill(ids, [0, (ushort)Math.Max(0, glyphs - 1)]);
        else
            Fill(ids, top.Charset == 1 ? Expert : ExpertSubset);
        return ids;
    }

    private static void Fill(ushort[] ids, ReadOnlySpan<ushort> runs)
    {
        var glyph = 0;
        for (var i = 0; i + 1 < runs.Length; i += 2)
            for (var id = (int)runs[i]; id <= runs[i + 1] && glyph < ids.Length; id++)
                ids[glyph++] = (ushort)id;
    }

    private static void ReadTable(BigEndianBytes file, long offset, ushort[] ids)
    {
        var format = file.Byte(offset++);
        var leftSize = format == 2 ? 2 : 1;
        for (var glyph = 1; glyph < ids.Length && offset < file.Length;)
        {
            var id = file.UInt16(offset);
            offset += 2;
            if (format == 0)
            {
                ids[glyph++] = (ushort)id;
                continue;
            }

            var left = file.Unsigned(offset, leftSize);
            offset += leftSize;
            for (var i = 0; i <= left && glyph < ids.Length; i++)
                ids[glyph++] = (ushort)(id + i);
        }
    }
}
