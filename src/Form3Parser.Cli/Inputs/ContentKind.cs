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
        if (IsPdf(content))
            return SourceFormat.Pdf;
        return Describe(content) switch
        {
            Page => SourceFormat.Html,
            PlainText => SourceFormat.Text,
            _ => null,
        };
    }

    private const string Page = "an HTML page", PlainText = "plain text";

    private static bool IsPdf(ReadOnlySpan<byte> content) => Start(content).IndexOf("%PDF-"u8) >= 0;

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
        if (Has(start, "<SEC-DOCUMENT>") || Has(start, "<SEC-HEADER>") || Has(start, "-----BEGIN PRIVACY-ENHANCED MESSAGE"))
            return "the text of an EDGAR submission";
        if (Has(start, "<ownershipDocument"))
            return "EDGAR's ownership XML";
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
