using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>An object stream (ISO 32000-2, 7.5.7): many objects compressed together. Each is parsed when it is asked for.</summary>
internal sealed class ObjectStream
{
    /// <summary>How many objects one stream may hold; writers put some hundreds into one.</summary>
    private const int MaxObjects = 200_000;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<(int Number, int Offset)> _index = [];
    private Dictionary<int, int>? _offsetsByNumber;

    public ObjectStream(PdfStream stream, IObjectSource objects)
    {
        _bytes = objects.Decode(stream);
        Extends = stream.Dictionary[Names.Extends].ReferenceNumber;
        var first = objects.Resolve(stream.Dictionary[Names.First]).ToLong();
        var count = objects.Resolve(stream.Dictionary[Names.N]).ToLong();
        var position = 0;
        for (long i = 0; i < count && _index.Count < MaxObjects; i++)
        {
            if (!ByteScanner.TryReadNumber(_bytes.Span, ref position, out var number)
                || !ByteScanner.TryReadNumber(_bytes.Span, ref position, out var offset))
                break;
            var start = first + offset;
            if (number <= CrossReferenceTable.MaxObjectNumber && start >= 0 && start < _bytes.Length)
                _index.Add(((int)number, (int)start));
        }
    }

    /// <summary>The number of the object stream that this one adds to; 0 for none.</summary>
    public int Extends { get; }

    public IEnumerable<int> Numbers => _index.Select(e => e.Number);

    /// <summary>The object, looked for at its index first and then anywhere: indices are often wrong where numbers are right.</summary>
    public bool TryRead(int number, long index, ObjectParser parser, out PdfValue value)
    {
        var isThere = index < _index.Count && _index[(int)index].Number == number;
        var offset = isThere ? _index[(int)index].Offset : OffsetsByNumber.GetValueOrDefault(number, -1);
        value = offset < 0 ? default : parser.ReadPlain(_bytes.Span[offset..]);
        return offset >= 0;
    }

    private Dictionary<int, int> OffsetsByNumber
    {
        get
        {
            if (_offsetsByNumber is null)
            {
                _offsetsByNumber = [];
                foreach (var (number, offset) in _index)
                    _offsetsByNumber[number] = offset;
            }
            return _offsetsByNumber;
        }
    }
}
