using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>Finds a font's CMaps: streams of the file, or names of predefined ones.</summary>
internal static class CMapSource
{
    /// <summary>How many CMaps may build on one another. Those of Adobe go three deep.</summary>
    private const int MaxChain = 8;

    /// <summary>About what a mapping and its text take, in bytes.</summary>
    private const long MappingBytes = 128;

    /// <summary>The CMap of an Encoding or ToUnicode entry; null when it is neither a stream nor a known name.</summary>
    /// <exception cref="Text.UnreadableDocumentException">A limit was passed.</exception>
    public static CMap? Read(PdfValue entry, IObjectSource objects)
    {
        var stream = objects.Resolve(entry).AsStream;
        // Many fonts may share one large CMap.
        if (stream?.Parsed is CMap known)
            return known;
        var map = ReadChain(entry, objects);
        if (stream is not null)
            stream.Parsed = map;
        return map;
    }

    private static CMap? ReadChain(PdfValue entry, IObjectSource objects)
    {
        CMap? first = null;
        CMap? last = null;
        for (var i = 0; i < MaxChain; i++)
        {
            var map = ReadOne(objects.Resolve(entry), objects, out var next);
            if (map is null)
                break;
            if (last is null)
                first = map;
            else
                last.Base = map;
            last = map;
            entry = next;
        }

        return first;
    }

    private static CMap? ReadOne(PdfValue entry, IObjectSource objects, out PdfValue next)
    {
        next = PdfValue.Null;
        if (entry.AsName is { } name)
            return PredefinedCMaps.Find(name.Value);
        if (entry.AsStream is not { } stream)
            return null;
        var map = CMapParser.Parse(objects.Decode(stream).Span, out var baseName);
        objects.Charge(map.Count * MappingBytes);
        if (objects.Resolve(stream.Dictionary[FontKeys.WritingMode]) is { IsNumber: true } mode)
            map.IsVertical = mode.ToInt() == 1;
        next = objects.Resolve(stream.Dictionary[FontKeys.UseCMap]);
        if (next.IsNull && baseName is not null)
            next = PdfValue.Name(baseName);
        return map;
    }
}
