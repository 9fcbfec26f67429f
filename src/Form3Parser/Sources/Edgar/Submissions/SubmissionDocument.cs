namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>A document of a submission.</summary>
/// <param name="Type">EDGAR's name of its type, such as <c>3</c> or <c>EX-24</c>; null when it is not given.</param>
/// <param name="Body">What stands between <c>&lt;TEXT&gt;</c> and its end.</param>
internal sealed record SubmissionDocument(string? Type, ReadOnlyMemory<byte> Body)
{
    /// <summary>The XML in the body; null when it has none.</summary>
    public ReadOnlyMemory<byte>? Xml
    {
        get
        {
            var body = Body.Span;
            var open = body.IndexOf("<XML>"u8);
            if (open >= 0)
            {
                var from = open + "<XML>"u8.Length;
                var close = body[from..].LastIndexOf("</XML>"u8);
                return Trim(close < 0 ? Body[from..] : Body.Slice(from, close));
            }

            var start = body.TrimStart(" \t\r\n"u8);
            if (start.StartsWith("<?xml"u8) || start.StartsWith("<ownershipDocument"u8))
                return Trim(Body);
            return null;
        }
    }

    // A declaration must be the first thing of its document.
    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> xml) => xml[(xml.Length - xml.Span.TrimStart(" \t\r\n"u8).Length)..];
}
