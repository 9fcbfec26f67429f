using System.Globalization;
using System.Text;

namespace Form3Parser.Cli.Archives;

/// <summary>
/// The names of files in archives. Nothing is ever written under them; but they are printed, and whoever reads a record may
/// take its source for a path. So they have forward slashes, and nothing that climbs, starts at a root or steers a terminal.
/// </summary>
internal static class MemberName
{
    private const char Unprintable = '\ufffd';

    // The upper half of the code page of the first PCs, in which names stand that do not say otherwise.
    private const string Upper =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a name's bytes. Many write UTF-8 without saying so, and hardly any other text happens to be UTF-8.</summary>
    internal static string Decode(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            var text = new StringBuilder(name.Length);
            foreach (var b in name)
                text.Append(b < 0x80 ? (char)b : Upper[b - 0x80]);
            return text.ToString();
        }
    }

    internal static string Clean(string name)
    {
        var parts = name.Replace('\\', '/').Split('/')
            .Where(part => part is not ("" or "." or "..") && !IsDrive(part)).Select(Printable);
        return string.Join('/', parts) is { Length: > 0 } clean ? clean : Unprintable.ToString();
    }

    /// <summary>Whether a folder would hide the file, or a folder above it.</summary>
    internal static bool IsHidden(string cleanName) =>
        cleanName.StartsWith('.') || cleanName.Contains("/.", StringComparison.Ordinal);

    private static bool IsDrive(string part) => part.Length == 2 && char.IsAsciiLetter(part[0]) && part[1] == ':';

    // Characters of the class Format turn the direction of writing or hide.
    private static string Printable(string part) => part.Any(MustNotBePrinted)
        ? string.Concat(part.Select(c => MustNotBePrinted(c) ? Unprintable : c)) : part;

    private static bool MustNotBePrinted(char c) => char.IsControl(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
