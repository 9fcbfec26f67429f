using System.Text;
using Form3Parser.Output;

namespace Form3Parser.Cli.Inputs;

/// <summary>Tells from a file's first bytes what it is.</summary>
internal static class ContentKind
{
    /// <summary>The bytes in which a PDF's header may begin: readers have always allowed junk before it.</summary>
    internal const int HeaderWindow = 1024;

    /// <summary>How a content is written; null when it is nothing that filings come in.</summary>
    internal static SourceFormat? FormatOf(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return null;
        var start = Start(content);
        if (start.IndexOf("%PDF-"u8) >= 0 || IsPdfWithoutHeader(content))
            return SourceFormat.Pdf;
        if (IsSubmission(start))
            return SourceFormat.EdgarTxt;
        if (IsOwnershipXml(start))
            return SourceFormat.EdgarXml;
        if (content.IsEmpty)
            return null;
        return Describe(content) switch
        {
            Page => SourceFormat.Html,
            PlainText => SourceFormat.Text,
            _ => null,
        };
    }

    // Objects from the beginning on, and the place of their table at the end.
    private static bool IsPdfWithoutHeader(ReadOnlySpan<byte> content) =>
        Start(content).IndexOf(" 0 obj"u8) >= 0 && content[^Math.Min(content.Length, HeaderWindow)..].IndexOf("startxref"u8) >= 0;

    private const string Page = "an HTML page", PlainText = "plain text";

    // EDGAR's own text, that of its daily feed, a part cut out of either, and the wrapping of the first years.
    private static bool IsSubmission(ReadOnlySpan<byte> start)
    {
        start = start.TrimStart("\ufeff \t\r\n"u8);
        return start.StartsWith("<SEC-DOCUMENT>"u8) || start.StartsWith("<SEC-HEADER>"u8) || start.StartsWith("<SUBMISSION>"u8)
            || start.StartsWith("<IMS-DOCUMENT>"u8) || start.StartsWith("-----BEGIN PRIVACY-ENHANCED"u8)
            || (start.StartsWith("<DOCUMENT>"u8) && start.IndexOf("<TYPE>"u8) >= 0);
    }

    // In UTF-16 every ASCII letter has a zero byte beside it.
    private static bool IsOwnershipXml(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith<byte>([0xFF, 0xFE]) && !start.StartsWith<byte>([0xFE, 0xFF]))
            return start.IndexOf("ownershipDocument"u8) is var at and > 0 && start[..at].IndexOf((byte)'<') >= 0;
        return Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal)
            .Contains("<ownershipDocument", StringComparison.Ordinal);
    }

    /// <summary>The bytes of a text or a page in which the form's headings stand: a page's styles and scripts may come first.</summary>
    internal const int ProseWindow = 1 << 17;

    // Headings that no printing leaves out, each short enough to stand on one line, as letters alone.
    private static readonly string[] Headings = ["initialstatementofbeneficial", "tickerortrading", "securitiesbeneficially"];

    /// <summary>Whether a text or a page shows a Form 3, however it is set.</summary>
    internal static bool ShowsForm(ReadOnlySpan<byte> start)
    {
        var letters = new StringBuilder(start.Length);
        var isTag = false;
        foreach (var b in start)
        {
            isTag = (isTag || b == '<') && b != '>';
            if (!isTag && char.IsAsciiLetter((char)b))
                letters.Append(char.ToLowerInvariant((char)b));
        }
        var text = letters.ToString();
        return Headings.All(h => text.Contains(h, StringComparison.Ordinal));
    }

    /// <summary>What a content that is no PDF seems to be, with its article; null when that cannot be told.</summary>
    internal static string? Describe(ReadOnlySpan<byte> content)
    {
        var start = Start(content);
        return DescribeBinary(start) ?? (IsText(start) ? DescribeText(Encoding.Latin1.GetString(start)) : null);
    }

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, HeaderWindow)];

    private static string? DescribeBinary(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\u0003\u0004"u8))
            return "a ZIP archive or an Office document";
        if (start.StartsWith<byte>([0x1F, 0x8B]))
            return "a gzip archive";
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return "an old Office document";
        if (start.StartsWith("{\\rtf"u8))
            return "an RTF document";
        if (start.StartsWith("%!PS"u8))
            return "a PostScript document";
        return IsImage(start) ? "an image" : null;
    }

    private static bool IsImage(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) || start.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || start.StartsWith("GIF8"u8) || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8);

    private static bool IsText(ReadOnlySpan<byte> start)
    {
        // Text in UTF-16 has a zero byte in every ASCII letter; only its mark tells it from binary content.
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]))
            return true;
        foreach (var b in start)
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
                return false;
        return true;
    }

    private static string DescribeText(string start)
    {
        if (Has(start, "<!DOCTYPE html") || Has(start, "<html"))
            return Page;
        if (Has(start, "<?xml"))
            return "an XML document";
        // A page may do without its frame; a text has a tag here and there, but begins with none.
        return start.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n").StartsWith("<") && PageTags.Any(t => Has(start, t)) ? Page : PlainText;
    }

    private static readonly string[] PageTags = ["<head", "<body", "<table", "<div", "<title", "<meta", "<p>"];

    private static bool Has(string start, string mark) => start.Contains(mark, StringComparison.OrdinalIgnoreCase);
}
