using System.Buffers;
using System.Text;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>The characters of a document whose bytes may not be what its declaration says.</summary>
internal static class MarkupText
{
    // What the bytes 80 to 9F are in Windows-1252; the five that are nothing there are U+FFFD.
    private const string WindowsLetters =
        "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
        + "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Reads UTF-16 with a byte order mark and UTF-8. A byte that is not UTF-8 is the letter that Windows-1252 has for it: filers
    /// paste curly quotes from a word processor under any label.
    /// </summary>
    /// <param name="content">The bytes.</param>
    /// <param name="misfits">How many bytes were read as Windows-1252.</param>
    public static string Decode(ReadOnlySpan<byte> content, out int misfits)
    {
        misfits = 0;
        if (content.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(content[2..]);
        if (content.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        if (content.StartsWith(Utf8Mark))
            content = content[Utf8Mark.Length..];
        var text = new StringBuilder(content.Length);
        Span<char> letters = stackalloc char[2];
        while (content.Length > 0)
        {
            var sound = content.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var other and >= 0 ? other : content.Length;
            text.Append(Encoding.ASCII.GetString(content[..sound]));
            content = content[sound..];
            if (content.Length == 0)
                break;
            if (Rune.DecodeFromUtf8(content, out var rune, out var length) == OperationStatus.Done)
                text.Append(letters[..rune.EncodeToUtf16(letters)]);
            else
            {
                misfits++;
                length = 1;
                text.Append(content[0] < 0xA0 ? WindowsLetters[content[0] - 0x80] : (char)content[0]);
            }

            content = content[length..];
        }

        return text.ToString();
    }

    /// <summary>
    /// Whether a declaration names an encoding other than those that the parser knows for certain, and the bytes are not the same
    /// in all of them.
    /// </summary>
    public static bool IsMislabelled(ReadOnlySpan<byte> content)
    {
        const int DeclarationWindow = 128;
        var start = content[..Math.Min(content.Length, DeclarationWindow)];
        var at = start.IndexOf("encoding"u8);
        if (at < 0 || start.IndexOf("?>"u8) < at)
            return false;
        var label = start[(at + "encoding".Length)..].TrimStart(" =\"'"u8);
        var isKnown = label.StartsWith("utf-"u8) || label.StartsWith("UTF-"u8);
        return !isKnown && content.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;
    }
}
