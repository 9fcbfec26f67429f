using System.Buffers.Binary;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>Reads cross-reference tables and streams from the newest to the oldest (ISO 32000-2, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferenceReader(ObjectParser parser, IObjectSource objects, CrossReferenceTable table)
{
    private readonly HashSet<long> _seen = [];
    private readonly Queue<long> _open = [];

    /// <summary>Reads the section at the offset and all that it points to. False when one of them cannot be read.</summary>
    public bool TryReadAll(long offset)
    {
        _open.Enqueue(offset);
        while (_open.TryDequeue(out var next))
        {
            parser.Cancellation.ThrowIfCancellationRequested();
            if (_seen.Add(next) && !TryReadSection(next))
                return false;
        }
        return true;
    }

    private bool TryReadSection(long offset)
    {
        foreach (var start in parser.PossiblePositions(offset))
        {
            var position = start;
            ByteScanner.SkipWhite(parser.File, ref position);
            if (ByteScanner.TryTake(parser.File, ref position, "xref"u8))
                return TryReadTable(position);
            if (parser.TryReadAt(position, out var found) && found.Value.AsStream is { } stream)
                return TryReadStream(stream);
        }
        return false;
    }

    private bool TryReadTable(int position)
    {
        var deleted = new List<int>();
        while (TryReadSubsection(ref position, deleted))
        {
        }
        ByteScanner.SkipWhite(parser.File, ref position);
        if (!ByteScanner.TryTake(parser.File, ref position, "trailer"u8)
            || parser.ReadDictionary(position) is not { } trailer)
            return false;

        table.AddOlderTrailer(trailer);
        // A hybrid file's table calls deleted what its stream has (7.5.8.4), so that goes between the two.
        var hybrid = objects.Resolve(trailer[Names.XRefStm]).ToLong(-1);
        if (hybrid > 0 && _seen.Add(hybrid))
            TryReadSection(hybrid);
        foreach (var number in deleted)
            table.AddOlder(number, CrossReference.Deleted);
        Follow(trailer);
        return true;
    }

    private bool TryReadSubsection(ref int position, List<int> deleted)
    {
        var file = parser.File;
        var at = position;
        if (!ByteScanner.TryReadNumber(file, ref at, out var first) || !ByteScanner.TryReadNumber(file, ref at, out var count))
            return false;
        for (long i = 0; i < count; i++)
        {
            var entry = at;
            if (!ByteScanner.TryReadNumber(file, ref entry, out var offset)
                || !ByteScanner.TryReadNumber(file, ref entry, out var generation))
                break;
            ByteScanner.SkipWhite(file, ref entry);
            // Where a kind should be is another number: the count was too high and this is the next subsection.
            if (entry >= file.Length || file[entry] is not ((byte)'n' or (byte)'f'))
                break;
            // One in use at place 0 is somewhere else; reading it fails, and it is looked for.
            var inUse = file[entry] == 'n';
            at = entry + 1;
            // The list of deleted objects begins with number 0; some writers count it as 1.
            if (i == 0 && first == 1 && !inUse && offset == 0 && generation == ushort.MaxValue)
                first = 0;
            var number = (int)Math.Min(first + i, int.MaxValue);
            if (inUse)
                table.AddOlder(number, new CrossReference(0, offset));
            else if (deleted.Count < CrossReferenceTable.MaxObjects)
                deleted.Add(number);
        }
        position = at;
        return true;
    }

    private bool TryReadStream(PdfStream stream)
    {
        var dictionary = stream.Dictionary;
        if (objects.Resolve(dictionary[Names.W]).AsArray is not { Count: >= 3 } widths)
            return false;
        Span<int> width = [Width(widths[0]), Width(widths[1]), Width(widths[2])];
        var rowLength = width[0] + width[1] + width[2];
        if (width.Contains(-1) || rowLength == 0)
            return false;

        table.AddOlderTrailer(dictionary);
        var rows = objects.Decode(stream).Span;
        var index = objects.Resolve(dictionary[Names.Index]).AsArray;
        var pairs = index is null ? 1 : index.Count / 2;
        for (var i = 0; i < pairs; i++)
        {
            var first = index is null ? 0 : objects.Resolve(index[2 * i]).ToLong();
            var count = index is null ? int.MaxValue : objects.Resolve(index[2 * i + 1]).ToLong();
            for (long n = 0; n < count && rows.Length >= rowLength; n++, rows = rows[rowLength..])
                AddRow(first + n, rows, width);
        }
        Follow(dictionary);
        return true;
    }

    private int Width(PdfValue value) => objects.Resolve(value).ToInt(-1) is >= 0 and <= sizeof(long) and var width ? width : -1;

    private void AddRow(long number, ReadOnlySpan<byte> row, ReadOnlySpan<int> width)
    {
        if (number is <= 0 or > CrossReferenceTable.MaxObjectNumber)
            return;
        var kind = width[0] == 0 ? 1 : Field(row[..width[0]]);
        var second = Field(row.Slice(width[0], width[1]));
        var third = Field(row.Slice(width[0] + width[1], width[2]));
        CrossReference? entry = kind switch
        {
            0 => CrossReference.Deleted,
            1 => new CrossReference(0, second),
            2 when second is > 0 and <= CrossReferenceTable.MaxObjectNumber => new CrossReference((int)second, Math.Max(third, 0)),
            _ => null,
        };
        if (entry is { } known)
            table.AddOlder((int)number, known);
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[sizeof(long)];
        wide.Clear();
        bytes.CopyTo(wide[(sizeof(long) - bytes.Length)..]);
        return BinaryPrimitives.ReadInt64BigEndian(wide);
    }

    private void Follow(PdfDictionary trailer)
    {
        var previous = objects.Resolve(trailer[Names.Prev]).ToLong(-1);
        if (previous > 0)
            _open.Enqueue(previous);
    }
}
