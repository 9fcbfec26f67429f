using System.Text;
using System.Text.RegularExpressions;

namespace Form3Parser.Html;

/// <summary>The encoding that a page says it is written in.</summary>
internal static partial class PageEncoding
{
    /// <summary>Where the claim must stand, in bytes from the beginning (HTML, "determining the character encoding").</summary>
    private const int Window = 1024;

    /// <summary>The encoding's name; null when the page claims none.</summary>
    public static string? Claimed(ReadOnlySpan<byte> page) =>
        Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, Window)])) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"<(?:meta[^>]*\bcharset|\?xml[^>]*\bencoding)\s*=\s*[""']?([A-Za-z0-9_:.-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
