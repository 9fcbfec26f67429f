using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Benchmarks;

/// <summary>
/// The deflated streams that showing the pages takes: all that their contents and resources lead to, font programs and pictures
/// among them.
/// </summary>
internal static class PageStreams
{
    public static List<byte[]> Of(PdfFile file)
    {
        var streams = new List<byte[]>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var page in PageTree.Read(file))
        {
            Find(page.Dictionary[Names.Contents]);
            Find(PdfValue.Dictionary(page.Resources));
        }
        return streams;

        void Find(PdfValue value)
        {
            value = file.Resolve(value);
            if (value.AsStream is { } stream && seen.Add(stream) && file.Resolve(stream.Dictionary[Names.Filter]).AsName?.Value == "FlateDecode")
                streams.Add(stream.Raw.ToArray());
            if (value.AsDictionary is { } dictionary && seen.Add(dictionary))
                foreach (var (_, entry) in dictionary.Entries)
                    Find(entry);
            if (value.AsArray is { } array && seen.Add(array))
                for (var i = 0; i < array.Count; i++)
                    Find(array[i]);
        }
    }
}
