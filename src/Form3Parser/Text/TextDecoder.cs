using System.Buffers;
using System.Text;

namespace Form3Parser.Text;

/// <summary>Bytes of text as characters: by the mark they begin with, else as UTF-8, else as Windows' western code page.</summary>
public static class TextDecoder
{
    /// <summary>What Windows puts where ISO 8859-1 has control characters, 0x80 to 0x9F (windows-1252).</summary>
    private const string WindowsHigh = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The characters.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="encoding">
    /// The name of the encoding that the text itself claims; null when it claims none. A mark at its beginning goes first.
    /// </param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? encoding = null)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (encoding is not null && CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } claimed && !IsWestern(claimed))
            return claimed.GetString(bytes);
        // Whoever claims a western code page and writes UTF-8 is taken by the bytes.
        return IsUtf8(bytes) ? Strict.GetString(bytes) : Western(bytes);
    }

    private static bool IsWestern(Encoding encoding) => encoding.CodePage is 1252 or 28591 or 20127;

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) != OperationStatus.Done)
                return false;
            bytes = bytes[length..];
        }
        return true;
    }

    private static string Western(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? WindowsHigh[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }
}
