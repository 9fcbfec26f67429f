using System.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Decodes text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 when they say so, else PDFDocEncoding.</summary>
internal static class TextStrings
{
    private const char Escape = '\u001B';

    // Annex D.3: the codes that differ from Latin-1. Codes without a character are left out.
    private const string From18 = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private const string From80 =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => WithoutLanguage(Encoding.BigEndianUnicode.GetString(rest)),
        [0xFF, 0xFE, .. var rest] => WithoutLanguage(Encoding.Unicode.GetString(rest)),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => OfPdfDocEncoding(bytes),
    };

    private static string OfPdfDocEncoding(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
            text.Append(OfPdfDocEncoding(code));
        return text.ToString();
    }

    private static char OfPdfDocEncoding(byte code) => code switch
    {
        >= 0x18 and < 0x20 => From18[code - 0x18],
        >= 0x80 and <= 0xA0 => From80[code - 0x80],
        _ => (char)code,
    };

    // ESC, a language's code, ESC (ISO 32000-2, 7.9.2.2.1) says in which language what follows is.
    private static string WithoutLanguage(string text)
    {
        if (!text.Contains(Escape))
            return text;
        var plain = new StringBuilder(text.Length);
        var parts = text.Split(Escape);
        for (var i = 0; i < parts.Length; i += 2)
            plain.Append(parts[i]);
        return plain.ToString();
    }
}
