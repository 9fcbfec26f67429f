namespace Form3Parser.Pdf.Fonts.Encodings;

/// <summary>
/// Fonts whose letters are pictures. What encodings and ToUnicode CMaps say of them is mostly the key that was struck, plain or
/// in the private use area, and a check mark that reads "þ" is lost.
/// </summary>
internal static class PictureFonts
{
    /// <summary>The table of a font by its name; null for a font of letters.</summary>
    public static string? TableOf(string name)
    {
        if (name.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
            return CodeTables.Symbol;
        if (name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase))
            return CodeTables.ZapfDingbats;
        return IsWingdings(name) ? CodeTables.Wingdings : null;
    }

    /// <summary>Whether a font of this name has letters that <see cref="Translate"/> may see as something else.</summary>
    public static bool Has(string name) =>
        TableOf(name) is not null || name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the text of a font really shows.</summary>
    public static string Translate(string name, string text)
    {
        if (text.Length != 1)
            return text;
        var isPrivate = text[0] is >= '\uF000' and < '\uF100';
        var code = text[0] & 0xFF;
        if (isPrivate && TableOf(name) is { } table)
            return GlyphText.Of(table[code]) ?? text;
        if (!isPrivate && text[0] > 0xFF)
            return text;
        if (IsWingdings(name))
            return GlyphText.Of(CodeTables.Wingdings[code]) ?? text;
        if (name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return name.Contains('2') ? GlyphText.Of(OfWingdings2(code)) ?? text : text;
        return name.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase) ? GlyphText.Of(OfWebdings(code)) ?? text : text;
    }

    private static bool IsWingdings(string name) =>
        name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) && !name.Contains('2') && !name.Contains('3');

    // Of these two only what marks a box.
    private static char OfWingdings2(int code) => code switch
    {
        0x4F => '\u2717',
        0x50 => '\u2713',
        0x51 or 0x53 or 0x54 => '\u2612',
        0x52 => '\u2611',
        0x2A or 0xA3 => '\u25A1',
        _ => '\0',
    };

    private static char OfWebdings(int code) => code switch
    {
        'a' => '\u2713',
        'c' => '\u25A1',
        'g' => '\u25A0',
        'n' => '\u25CF',
        'r' => '\u2717',
        _ => '\0',
    };
}
