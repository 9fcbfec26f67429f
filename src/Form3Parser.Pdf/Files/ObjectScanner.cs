using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>Finds the objects of a file whose cross-references are missing or wrong, by looking at all its bytes.</summary>
internal sealed class ObjectScanner(ObjectParser parser)
{
    private readonly List<(int Number, int Start, int Body)> _found = [];
    private readonly List<(int Start, PdfDictionary Dictionary)> _trailers = [];

    /// <summary>Where the objects stand; of several of one number, the last.</summary>
    public CrossReferenceTable Table { get; } = new();

    /// <summary>The object streams by their place, in the file's order.</summary>
    public List<(int Number, int Start)> ObjectStreams { get; } = [];

    public void Scan()
    {
        FindObjects();
        for (var i = 0; i < _found.Count; i++)
            LookInto(_found[i], i + 1 < _found.Count ? _found[i + 1].Start : parser.File.Length);
        FindTrailers();
        foreach (var (_, trailer) in _trailers.OrderByDescending(t => t.Start))
            Table.AddOlderTrailer(trailer);
    }

    private void FindObjects()
    {
        var file = parser.File;
        for (var at = 0; ; at += "obj".Length)
        {
            parser.Cancellation.ThrowIfCancellationRequested();
            var next = file[at..].IndexOf("obj"u8);
            if (next < 0)
                return;
            at += next;
            var start = at;
            SkipWhiteBackwards(file, ref start);
            if (!ByteScanner.TryReadNumberBackwards(file, ref start, out _))
                continue;
            var generation = start;
            SkipWhiteBackwards(file, ref start);
            if (start == generation || !ByteScanner.TryReadNumberBackwards(file, ref start, out var number))
                continue;
            Table.AddNewer(number, new CrossReference(0, start));
            if (_found.Count < CrossReferenceTable.MaxObjects)
                _found.Add((number, start, at + "obj".Length));
        }
    }

    private static void SkipWhiteBackwards(ReadOnlySpan<byte> file, ref int position)
    {
        const int MaxBlanks = 16;
        for (var i = 0; i < MaxBlanks && position > 0 && Characters.IsWhite(file[position - 1]); i++)
            position--;
    }

    // Only what the table cannot be made without: trailers in cross-reference streams, and the streams that hold objects.
    private void LookInto((int Number, int Start, int Body) found, int end)
    {
        var bytes = parser.File[found.Body..end];
        var isTable = bytes.IndexOf("/XRef"u8) >= 0;
        if (!isTable && bytes.IndexOf("/ObjStm"u8) < 0)
            return;
        if (parser.ReadPlain(bytes).AsDictionary is not { } dictionary)
            return;
        if (Names.XRef.Equals(dictionary[Names.Type].AsName))
            _trailers.Add((found.Start, dictionary));
        else if (Names.ObjStm.Equals(dictionary[Names.Type].AsName))
            ObjectStreams.Add((found.Number, found.Start));
    }

    private void FindTrailers()
    {
        var file = parser.File;
        for (var at = 0; ;)
        {
            parser.Cancellation.ThrowIfCancellationRequested();
            var next = file[at..].IndexOf("trailer"u8);
            if (next < 0)
                return;
            at += next + "trailer".Length;
            if (parser.ReadDictionary(at) is { } trailer)
                _trailers.Add((at, trailer));
        }
    }
}
