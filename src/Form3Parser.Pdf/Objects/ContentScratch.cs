using Form3Parser.Text;

namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Room for the strings and arrays of one content operator, used again for the next, so that drawing a page makes no garbage.
/// What was read stays good until <see cref="Reset"/>.
/// </summary>
internal sealed class ContentScratch : IDisposable
{
    /// <summary>How many bytes and values are used again; an operator that needs more gets room of its own.</summary>
    private const int MaxBytes = 64 << 10, MaxValues = 4 << 10, MaxArrays = 256;

    /// <summary>How many there is room for when the first is read.</summary>
    private const int FewestBytes = 256, FewestValues = 64;

    /// <summary>How many values an array in a content stream may have; those of text have some hundreds.</summary>
    public const int MaxArrayValues = 50_000;

    private readonly List<PdfArray> _arrays = [];
    private readonly PooledList<PdfValue> _items = new();
    private NumberMemory? _numbers;
    private byte[] _bytes = [];
    private PdfValue[] _values = [];
    private int _usedBytes;
    private int _usedValues;
    private int _usedArrays;

    public ContentScratch() => Containers = new ContainerStack(MaxArrayValues, this);

    public ContainerStack Containers { get; }

    /// <summary>The numbers of the contents that were read.</summary>
    public NumberMemory Numbers => _numbers ??= new();

    public void Dispose() => _items.Dispose();

    public void Reset() => (_usedBytes, _usedValues, _usedArrays) = (0, 0, 0);

    /// <summary>Room for a string of at most so many bytes; the buffer and where it starts there.</summary>
    public (byte[] Buffer, int Start) Reserve(int length)
    {
        if (length > MaxBytes)
            return (new byte[length], 0);
        if (_usedBytes + length > _bytes.Length)
        {
            // Strings that were read keep the old buffer alive.
            _bytes = new byte[Math.Min(MaxBytes, Math.Max(Math.Max(FewestBytes, 2 * _bytes.Length), length))];
            _usedBytes = 0;
        }
        return (_bytes, _usedBytes);
    }

    /// <summary>Takes what a string needed of the room that was reserved for it.</summary>
    public void Take(byte[] buffer, int length)
    {
        if (ReferenceEquals(buffer, _bytes))
            _usedBytes += length;
    }

    /// <summary>An empty list for the items of one array; it is the same for every array.</summary>
    public PooledList<PdfValue> BeginArray()
    {
        _items.Clear();
        return _items;
    }

    public PdfArray MakeArray(ReadOnlySpan<PdfValue> items)
    {
        if (items.Length > MaxValues || _usedArrays == MaxArrays)
            return new PdfArray(items.ToArray());
        if (_usedValues + items.Length > _values.Length)
        {
            _values = new PdfValue[Math.Min(MaxValues, Math.Max(Math.Max(FewestValues, 2 * _values.Length), items.Length))];
            _usedValues = 0;
        }
        if (_usedArrays == _arrays.Count)
            _arrays.Add(new PdfArray([]));
        var array = _arrays[_usedArrays++];
        items.CopyTo(_values.AsSpan(_usedValues));
        array.Become(_values.AsMemory(_usedValues, items.Length));
        _usedValues += items.Length;
        return array;
    }
}
