using System.Text;

namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>
/// The body of a document that is not XML, as a file of its own kind: text without the tags by which EDGAR's first years marked
/// pages and tables, a web page as it is, anything else out of the uuencoding it is wrapped in.
/// </summary>
internal static class PrintedBody
{
    /// <summary>The letters of an encoded line that says it has that many bytes.</summary>
    private const int LettersPerGroup = 4;
    private const int BytesPerGroup = 3;

    // What may stand on a line of its own, or begin one, in a text: it is no word of the form.
    private static readonly string[] TableTags =
        ["<TABLE>", "</TABLE>", "<CAPTION>", "</CAPTION>", "<S>", "<C>", "<FN>", "</FN>", "<TEXT>", "<PDF>", "</PDF>"];

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> body)
    {
        if (FindEncoded(body.Span) is var encoded and >= 0)
            return Decode(body.Span[encoded..]);
        return body.Span.IndexOf("<html"u8) >= 0 || body.Span.IndexOf("<HTML"u8) >= 0 ? body : WithoutTags(body.Span);
    }

    private static int FindEncoded(ReadOnlySpan<byte> body)
    {
        // begin 644 name
        const int ModeLength = 3;
        var start = body.IndexOf("\nbegin "u8) + 1;
        if (start == 0)
            return -1;
        var mode = body[(start + "begin ".Length)..];
        return mode.Length > ModeLength && mode[ModeLength] == ' ' && !mode[..ModeLength].ContainsAnyExceptInRange((byte)'0', (byte)'7') ? start : -1;
    }

    private static byte[] Decode(ReadOnlySpan<byte> encoded)
    {
        var decoded = new MemoryStream(encoded.Length);
        var isFirst = true;
        foreach (var part in encoded.Split((byte)'\n'))
        {
            var line = encoded[part].TrimEnd("\r"u8);
            if (line.SequenceEqual("end"u8))
                break;
            if (!isFirst && line.Length > 0)
                DecodeLine(line, decoded);
            isFirst = false;
        }

        return decoded.ToArray();
    }

    // Trailing blanks, which stand for zeros, are often lost on the way.
    private static void DecodeLine(ReadOnlySpan<byte> line, MemoryStream into)
    {
        var length = Bits(line[0]);
        line = line[1..];
        for (var written = 0; written < length; written += BytesPerGroup)
        {
            var group = 0;
            for (var i = 0; i < LettersPerGroup; i++)
                group = group << 6 | (i < line.Length ? Bits(line[i]) : 0);
            line = line[Math.Min(LettersPerGroup, line.Length)..];
            for (var i = 0; i < BytesPerGroup && written + i < length; i++)
                into.WriteByte((byte)(group >> 8 * (BytesPerGroup - 1 - i)));
        }
    }

    private static int Bits(byte letter) => letter - ' ' & 0x3F;

    private static byte[] WithoutTags(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder(Encoding.Latin1.GetString(body)).Replace("<PAGE>", "\f");
        foreach (var tag in TableTags)
            text.Replace(tag, new string(' ', tag.Length));
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
