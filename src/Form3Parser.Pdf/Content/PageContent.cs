using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>A page's content: one stream, or an array of streams that are one when joined with white space.</summary>
internal static class PageContent
{
    /// <summary>How many streams of one page are read.</summary>
    private const int MaxStreams = 100_000;

    /// <exception cref="UnreadableDocumentException">A limit was passed.</exception>
    public static ReadOnlyMemory<byte> Read(PdfValue contents, Drawing drawing)
    {
        var objects = drawing.Objects;
        contents = objects.Resolve(contents);
        if (contents.AsStream is { } single)
            return objects.Decode(single);
        if (contents.AsArray is not { } array)
            return default;
        if (array.Count == 1)
            return objects.Resolve(array[0]).AsStream is { } only ? objects.Decode(only) : default;
        return Join(array, drawing);
    }

    private static ReadOnlyMemory<byte> Join(PdfArray streams, Drawing drawing)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        long length = 0;
        for (var i = 0; i < streams.Count && i < MaxStreams; i++)
        {
            drawing.Budget.Spend();
            if (drawing.Objects.Resolve(streams[i]).AsStream is not { } stream)
                continue;
            var part = drawing.Objects.Decode(stream);
            parts.Add(part);
            length += part.Length + 1;
            if (length > drawing.Options.MaxStreamBytes)
                throw new UnreadableDocumentException(
                    UnreadableReason.TooLarge,
                    FormattableString.Invariant($"a page's content has more than {drawing.Options.MaxStreamBytes} bytes (MaxStreamBytes)"));
        }
        var joined = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined.AsMemory(at));
            at += part.Length;
            joined[at++] = (byte)'\n';
        }
        return joined;
    }
}
