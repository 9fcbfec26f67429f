using System.Text;

namespace Form3Parser.Pdf.Fonts;

/// <summary>
/// What a character code may stand for: never a control or U+FFFD, with which fonts say that they do not know, and never a
/// Latin ligature, because words are compared as letters. A soft hyphen that is drawn is a hyphen, and a no-break space a
/// space: writers that look a glyph's character up backwards name either. Texts of one character are shared by all fonts.
/// </summary>
internal static class GlyphText
{
    private const char FirstLigature = '\uFB00';
    private const char LastLigature = '\uFB06';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly string[]?[] Shared = new string[]?[256];

    /// <summary>The text of one character; null when that says nothing.</summary>
    public static string? Of(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\u00A0' => " ",
        '\u00AD' => "-",
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' => null,
        >= FirstLigature and <= LastLigature => Ligatures[c - FirstLigature],
        _ when char.IsSurrogate(c) => null,
        _ => Share(c),
    };

    /// <summary>The text of one code point; null when that says nothing.</summary>
    public static string? Of(int codePoint) => codePoint switch
    {
        < 0 or > 0x10FFFF => null,
        <= 0xFFFF => Of((char)codePoint),
        _ => char.ConvertFromUtf32(codePoint),
    };

    /// <summary>The characters that say something, ligatures taken apart; null when none is left.</summary>
    public static string? Of(ReadOnlySpan<char> characters)
    {
        if (characters.Length == 1)
            return Of(characters[0]);
        if (IsPlain(characters))
            return characters.Length == 0 ? null : characters.ToString();
        var text = new StringBuilder();
        foreach (var rune in characters.EnumerateRunes())
            text.Append(Of(rune.Value));
        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>
    /// True for a character of the private use area, which says what a glyph is only to those who know the font.
    /// </summary>
    public static bool IsPrivate(string text) => text is [>= '\uE000' and < '\uF900'];

    private static bool IsPlain(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
            if (c < ' ' || c is >= '\u007F' and <= '\u00AD' || c >= '\uD800')
                return false;
        return true;
    }

    // Two threads may make the same string twice; either serves.
    private static string Share(char c)
    {
        var row = Shared[c >> 8] ??= new string[256];
        return row[c & 0xFF] ??= c.ToString();
    }
}
