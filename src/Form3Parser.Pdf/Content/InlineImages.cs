using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>Passes over images that stand in the content itself (ISO 32000-2, 8.9.7).</summary>
internal static class InlineImages
{
    /// <summary>How many bytes behind EI are looked at to see whether content goes on there.</summary>
    private const int LookAhead = 12;

    /// <summary>Moves a lexer that stands behind BI behind the image's EI, or to the end when there is none.</summary>
    public static void Skip(ref PdfLexer lexer, ContentScratch scratch)
    {
        while (true)
        {
            scratch.Reset();
            if (!lexer.TryRead(out var value))
                return;
            var word = value.AsOperator?.Value;
            if (word == "EI")
                return;
            if (word == "ID")
                break;
        }
        var data = lexer.Source[lexer.Position..];
        for (var from = 0; ;)
        {
            var at = data[from..].IndexOf("EI"u8);
            if (at < 0)
                break;
            at += from;
            if (IsEnd(data, at))
            {
                lexer.Position += at + 2;
                return;
            }
            from = at + 2;
        }
        lexer.Position = lexer.Source.Length;
    }

    // The letters EI may well be part of the image: they end it when white space is around them and text follows.
    private static bool IsEnd(ReadOnlySpan<byte> data, int at)
    {
        if (at > 0 && !IsWhite(data[at - 1]))
            return false;
        var rest = data[(at + 2)..];
        if (rest.IsEmpty)
            return true;
        if (!IsWhite(rest[0]))
            return false;
        foreach (var b in rest[..Math.Min(LookAhead, rest.Length)])
        {
            if (b is > 0x7E or < 0x20 && !IsWhite(b))
                return false;
        }
        return true;
    }

    private static bool IsWhite(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;
}
