using System.Buffers;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>A page's content: one stream, or an array of streams that are one when joined with white space.</summary>
internal static class PageContent
{
    /// <summary>How many streams of one page are read.</summary>
    private const int MaxStreams = 100_000;

    public static ReadOnlyMemory<byte> Read(PdfValue contents, IObjectSource objects)
    {
        contents = objects.Resolve(contents);
        if (contents.AsStream is { } single)
            return objects.Decode(single);
        if (contents.AsArray is not { } array)
            return default;
        if (array.Count == 1)
            return objects.Resolve(array[0]).AsStream is { } only ? objects.Decode(only) : default;
        var joined = new ArrayBufferWriter<byte>();
        for (var i = 0; i < array.Count && i < MaxStreams; i++)
        {
            if (objects.Resolve(array[i]).AsStream is not { } part)
                continue;
            joined.Write(objects.Decode(part).Span);
            joined.Write("\n"u8);
        }
        return joined.WrittenMemory;
    }
}
