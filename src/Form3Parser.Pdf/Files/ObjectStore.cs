using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>
/// The objects of a file by number, each parsed once when it is first asked for. One that is not where the cross-references
/// say is looked for in the whole file.
/// </summary>
internal sealed class ObjectStore(ObjectParser parser, IObjectSource objects, Oddities oddities)
{
    /// <summary>How many objects may wait for each other: a stream's length, its object stream, that one's length.</summary>
    private const int MaxWaiting = 16;

    private readonly Dictionary<int, PdfValue> _read = [];
    private readonly Dictionary<int, ObjectStream?> _streams = [];
    private readonly HashSet<int> _waiting = [];
    private ObjectScanner? _scan;
    private bool _scannedStreams;

    public CrossReferenceTable Table { get; private set; } = new();

    /// <summary>False while the encryption is not known, and so no object stream can be searched.</summary>
    public bool CanReadStreams { get; set; }

    /// <summary>True when the table was made by looking at the whole file.</summary>
    public bool IsRebuilt { get; private set; }

    public bool TryReadTable(long offset) => new CrossReferenceReader(parser, objects, Table).TryReadAll(offset);

    /// <summary>Drops the cross-references and finds the objects by looking at the whole file.</summary>
    public void Rebuild()
    {
        oddities.Add("the table of objects is damaged and was rebuilt");
        Table = Scanned();
        IsRebuilt = true;
        Forget();
    }

    /// <summary>Forgets what was read, because it is to be read otherwise now.</summary>
    public void Forget()
    {
        _read.Clear();
        _streams.Clear();
    }

    public PdfValue Get(int number)
    {
        if (_read.TryGetValue(number, out var known))
            return known;
        if (_waiting.Count >= MaxWaiting || !_waiting.Add(number))
            return PdfValue.Null;
        try
        {
            var value = Read(number);
            // Null may only mean that what this object needs is itself waiting for it.
            if (!value.IsNull || _waiting.Count == 1)
                _read[number] = value;
            return value;
        }
        finally
        {
            _waiting.Remove(number);
        }
    }

    /// <summary>Numbers of all objects that there may be, in order, those found by looking at the whole file included.</summary>
    public IReadOnlyList<int> AllNumbers() => [.. Scanned().Numbers.Union(Table.Numbers).Order()];

    private PdfValue Read(int number)
    {
        if (IsRebuilt)
            Scanned();
        var isListed = Table.TryGet(number, out var reference);
        if (reference.IsDeleted)
            return PdfValue.Null;
        if (isListed && TryRead(number, reference, out var value))
            return value;
        if (isListed)
            oddities.Add("an object is not where the file says");
        // In a sound file an object that is not listed is null; in a damaged one it may have been lost.
        return (isListed || _scan is not null) && Scanned().TryGet(number, out reference) && TryRead(number, reference, out value)
            ? value
            : PdfValue.Null;
    }

    private bool TryRead(int number, CrossReference reference, out PdfValue value)
    {
        if (reference.Container == 0)
            return parser.TryReadObject(reference.Offset, number, out value);
        var container = reference.Container;
        for (var i = 0; i < MaxWaiting && container > 0 && Stream(container) is { } stream; i++)
        {
            if (stream.TryRead(number, reference.Offset, parser, out value))
                return true;
            container = stream.Extends;
        }
        value = default;
        return false;
    }

    private ObjectStream? Stream(int number)
    {
        if (_streams.TryGetValue(number, out var known))
            return known;
        if (_waiting.Contains(number))
            return null;
        // An object stream stands in the file itself; one said to be within another is not followed, so none holds itself.
        var isInFile = IsInFile(Table, number) || (_scan is not null && IsInFile(_scan.Table, number));
        var stream = isInFile && Get(number).AsStream is { } found ? new ObjectStream(found, objects) : null;
        _streams[number] = stream;
        return stream;
    }

    private static bool IsInFile(CrossReferenceTable table, int number) =>
        table.TryGet(number, out var reference) && reference is { Container: 0, IsDeleted: false };

    private CrossReferenceTable Scanned()
    {
        if (_scan is null)
        {
            _scan = new ObjectScanner(parser);
            _scan.Scan();
        }
        if (CanReadStreams && !_scannedStreams)
        {
            _scannedStreams = true;
            AddStreams(_scan);
        }
        return _scan.Table;
    }

    private void AddStreams(ObjectScanner scan)
    {
        foreach (var (container, start) in scan.ObjectStreams)
        {
            parser.Cancellation.ThrowIfCancellationRequested();
            if (Stream(container) is not { } stream)
                continue;
            var index = 0;
            foreach (var number in stream.Numbers)
            {
                // What stands later in the file is newer.
                var isOlder = scan.Table.TryGet(number, out var there) && there.Container == 0 && there.Offset > start;
                if (!isOlder)
                    scan.Table.AddNewer(number, new CrossReference(container, index));
                index++;
            }
        }
    }
}
