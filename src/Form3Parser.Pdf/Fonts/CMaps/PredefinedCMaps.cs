namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// The predefined CMaps (ISO 32000-2, table 116) as far as they need no tables: where codes end, the CIDs of ASCII, and text
/// where the codes are Unicode or ASCII. The two-byte codes of the older East Asian sets have no text without a ToUnicode CMap.
/// </summary>
internal static class PredefinedCMaps
{
    /// <summary>The CID of the space in all of Adobe's collections; the rest of ASCII follows it.</summary>
    private const int Space = 1;

    /// <summary>The CID of the half-width space of Adobe-Japan1, which the sets of MS-DOS use.</summary>
    private const int HalfWidthSpace = 231;

    /// <summary>The CMap of this name; null when it is not a predefined one.</summary>
    public static CMap? Find(string name)
    {
        var vertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V";
        if (!vertical && !name.EndsWith("-H", StringComparison.Ordinal) && name != "H")
            return null;
        var set = name.Length > 2 ? name[..^2] : name;
        if (set == "Identity")
            return CMap.Identity(vertical);
        if (set.StartsWith("Uni", StringComparison.Ordinal))
            return Unicode(set, vertical);
        if (set.Contains("RKSJ", StringComparison.Ordinal))
        {
            return Mixed(
                vertical, HalfWidthSpace, [new(1, 0, 0x80), new(1, 0xA0, 0xDF), new(2, 0x8140, 0x9FFC), new(2, 0xE040, 0xFCFC)]);
        }

        return set switch
        {
            "GBK-EUC" or "GBKp-EUC" => Mixed(vertical, Space, [new(1, 0, 0x80), new(2, 0x8140, 0xFEFE)]),
            "GBK2K" => Mixed(vertical, Space, [new(1, 0, 0x7F), new(4, 0x81308130, 0xFE39FE39), new(2, 0x8140, 0xFEFE)]),
            "GB-EUC" or "GBpc-EUC" or "KSC-EUC" or "KSCpc-EUC" =>
                Mixed(vertical, Space, [new(1, 0, 0x80), new(2, 0xA1A1, 0xFEFE)]),
            "KSCms-UHC" or "KSCms-UHC-HW" => Mixed(vertical, Space, [new(1, 0, 0x80), new(2, 0x8141, 0xFEFE)]),
            "B5pc" or "ETen-B5" or "ETenms-B5" or "HKscs-B5" => Mixed(vertical, Space, [new(1, 0, 0x80), new(2, 0x8740, 0xFEFE)]),
            "CNS-EUC" => Mixed(vertical, Space, [new(1, 0, 0x80), new(4, 0x8EA1A1A1, 0x8EA7FEFE), new(2, 0xA1A1, 0xFEFE)]),
            "EUC" => Mixed(vertical, HalfWidthSpace, [new(1, 0, 0x80), new(2, 0x8EA0, 0x8EDF), new(2, 0xA1A1, 0xFEFE)]),
            "H" or "V" or "Ext" or "Add" => Double(vertical),
            _ => null,
        };
    }

    private static CMap? Unicode(string set, bool vertical)
    {
        var utf16 = set.Contains("UTF16", StringComparison.Ordinal);
        if (!utf16 && !set.Contains("UCS2", StringComparison.Ordinal))
            return null;
        var map = new CMap { IsVertical = vertical, IsUtf16 = true };
        map.AddCodespace(new(2, 0, utf16 ? 0xD7FFu : 0xFFFF));
        if (utf16)
        {
            map.AddCodespace(new(2, 0xE000, 0xFFFF));
            map.AddCodespace(new(4, 0xD800DC00, 0xDBFFDFFF));
        }

        var halfWidth = set.StartsWith("UniJIS", StringComparison.Ordinal) && set.EndsWith("-HW", StringComparison.Ordinal);
        map.Cids.Add(' ', '~', halfWidth ? HalfWidthSpace : Space);
        return map;
    }

    private static CMap Mixed(bool vertical, int space, ReadOnlySpan<CodespaceRange> codespaces)
    {
        var map = new CMap { IsVertical = vertical };
        foreach (var range in codespaces)
            map.AddCodespace(range);
        map.Cids.Add(' ', '~', space);
        map.Texts.Add(' ', '~', " ");
        return map;
    }

    private static CMap Double(bool vertical)
    {
        var map = new CMap { IsVertical = vertical };
        map.AddCodespace(new(2, 0x2121, 0x7E7E));
        return map;
    }
}
