namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// The predefined CMaps (ISO 32000-2, table 116) and some older ones that are met: where codes end, their text, and of the CIDs
/// those of one-byte characters, on which widths depend; other characters are as wide as a font's usual one.
/// </summary>
internal static class PredefinedCMaps
{
    /// <summary>The CID of the space in all of Adobe's collections; the rest of ASCII follows it.</summary>
    private const int Space = 1;

    /// <summary>
    /// The CIDs of the spaces that are half as wide as an ideograph in Adobe-Japan1, -Korea1 and -CNS1, which ASCII follows too.
    /// </summary>
    private const int JapaneseHalfWidth = 231, KoreanHalfWidth = 8094, TaiwaneseHalfWidth = 13648;

    /// <summary>In Adobe-GB1 the half-width space stands apart from the characters after it.</summary>
    private const int ChineseHalfWidth = 813, ChineseHalfWidthSpace = 7716;

    /// <summary>The CID of what precedes the half-width katakana in Adobe-Japan1.</summary>
    private const int Katakana = 326;

    private static readonly CodespaceRange OneByte = new(1, 0, 0x80);
    private static readonly CodespaceRange Euc = new(2, 0xA1A1, 0xFEFE);

    /// <summary>Macintosh sets have a few one-byte characters after all others.</summary>
    private static readonly CodespaceRange Macintosh = new(1, 0xFD, 0xFF);

    /// <summary>The CMap of this name; null when it is not a predefined one.</summary>
    public static CMap? Find(string name)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V";
        if (!isVertical && !name.EndsWith("-H", StringComparison.Ordinal) && name != "H")
            return null;
        var set = name.Length > 2 ? name[..^2] : "";
        if (set == "Identity")
            return CMap.Identity(isVertical);
        if (set.StartsWith("Uni", StringComparison.Ordinal))
            return Unicode(set, isVertical);
        var map = set.Contains("RKSJ", StringComparison.Ordinal) ? ShiftJis(set) : OfCodePage(set);
        if (map is not null)
            map.IsVertical = isVertical;
        return map;
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
        return WithAscii(map, halfWidth ? JapaneseHalfWidth : Space);
    }

    // Names with a p are of sets whose ASCII is proportional.
    private static CMap ShiftJis(string set)
    {
        var isMacintosh = set is "83pv-RKSJ" or "90pv-RKSJ";
        var map = Mixed(
            set == "90pv-RKSJ" ? 10001 : 932, isMacintosh || set == "90msp-RKSJ" ? Space : JapaneseHalfWidth,
            OneByte, new(1, 0xA0, 0xDF), new(2, 0x8140, 0x9FFC), new(2, 0xE040, 0xFCFC));
        if (isMacintosh)
            map.AddCodespace(Macintosh);
        map.Cids.Add(0xA0, 0xDF, Katakana);
        return map;
    }

    private static CMap? OfCodePage(string set) => set switch
    {
        "EUC" or "78-EUC" => JapaneseEuc(),
        "" or "78" or "Add" or "Ext" or "NWP" => SevenBits(20932),
        "GB-EUC" => Mixed(936, ChineseHalfWidth, OneByte, Euc),
        "GBpc-EUC" => Mixed(936, Space, OneByte, new(2, 0xA1A1, 0xFCFE), Macintosh),
        "GBK-EUC" => Mixed(936, ChineseHalfWidth, OneByte, new(2, 0x8140, 0xFEFE)),
        "GBKp-EUC" => Mixed(936, Space, OneByte, new(2, 0x8140, 0xFEFE)),
        "GBK2K" => Mixed(54936, Space, new(1, 0, 0x7F), new(4, 0x81308130, 0xFE39FE39), new(2, 0x8140, 0xFEFE)),
        "GB" => SevenBits(936),
        "KSC-EUC" => Mixed(949, KoreanHalfWidth, OneByte, Euc),
        "KSCms-UHC" => Mixed(949, Space, OneByte, new(2, 0x8141, 0xFEFE)),
        "KSCms-UHC-HW" => Mixed(949, KoreanHalfWidth, OneByte, new(2, 0x8141, 0xFEFE)),
        "KSCpc-EUC" => Mixed(10003, Space, new(1, 0, 0x84), new(2, 0xA141, 0xFDFE), new(1, 0xFE, 0xFF)),
        "KSC-Johab" => Mixed(1361, Space, OneByte, new(2, 0x8441, 0xD3FE), new(2, 0xD831, 0xDEFE), new(2, 0xE031, 0xF9FE)),
        "KSC" => SevenBits(949),
        "B5pc" => Mixed(10002, Space, OneByte, new(2, 0xA140, 0xFCFE), Macintosh),
        "B5" or "ETen-B5" => Mixed(950, TaiwaneseHalfWidth, OneByte, new(2, 0xA140, 0xFEFE)),
        "ETenms-B5" => Mixed(950, Space, OneByte, new(2, 0xA140, 0xFEFE)),
        // What Hong Kong added to Big Five is not in its code page and has no text.
        "HKscs-B5" or "ETHK-B5" => Mixed(950, Space, OneByte, new(2, 0x8740, 0xFEFE)),
        // Of the planes only the first, which has what is in daily use.
        "CNS-EUC" => Mixed(20000, TaiwaneseHalfWidth, OneByte, Euc, new(4, 0x8EA1A1A1, 0x8EA7FEFE)),
        _ => null,
    };

    private static CMap JapaneseEuc()
    {
        var map = Mixed(20932, JapaneseHalfWidth, OneByte, new(2, 0x8EA0, 0x8EDF), Euc);
        map.Cids.Add(0x8EA0, 0x8EDF, Katakana);
        return map;
    }

    private static CMap Mixed(int codePage, int space, params ReadOnlySpan<CodespaceRange> codespaces)
    {
        var map = new CMap { Charset = new Charset(codePage) };
        foreach (ref readonly var range in codespaces)
            map.AddCodespace(range);
        return WithAscii(map, space);
    }

    private static CMap SevenBits(int codePage)
    {
        var map = new CMap { Charset = new Charset(codePage, highBits: 0x8080) };
        map.AddCodespace(new(2, 0x2121, 0x7E7E));
        return map;
    }

    private static CMap WithAscii(CMap map, int space)
    {
        map.Cids.Add(' ', '~', space);
        if (space == ChineseHalfWidth)
            map.Cids.Add(' ', ' ', ChineseHalfWidthSpace);
        return map;
    }
}
