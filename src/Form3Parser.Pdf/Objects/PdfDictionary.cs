namespace Form3Parser.Pdf.Objects;

/// <summary>
/// A PDF dictionary. Nearly all are small, so it is a list that is searched; a large one makes itself an index when it is first
/// asked. The last of two equal keys wins.
/// </summary>
internal sealed class PdfDictionary
{
    /// <summary>The most entries that are searched one by one.</summary>
    private const int MaxSearched = 32;

    private readonly List<KeyValuePair<PdfName, PdfValue>> _entries;
    private Dictionary<PdfName, PdfValue>? _index;

    public PdfDictionary(int capacity = 0) => _entries = new(capacity);

    public int Count => _entries.Count;

    public IReadOnlyList<KeyValuePair<PdfName, PdfValue>> Entries => _entries;

    /// <summary>The entry's value as written, which may be a reference; null when there is none.</summary>
    public PdfValue this[PdfName key]
    {
        get
        {
            if (_entries.Count > MaxSearched)
                return (_index ??= MakeIndex()).GetValueOrDefault(key);
            for (var i = _entries.Count - 1; i >= 0; i--)
                if (_entries[i].Key.Equals(key))
                    return _entries[i].Value;
            return PdfValue.Null;
        }
    }

    public void Add(PdfName key, PdfValue value)
    {
        _entries.Add(new(key, value));
        _index = null;
    }

    private Dictionary<PdfName, PdfValue> MakeIndex()
    {
        var index = new Dictionary<PdfName, PdfValue>(_entries.Count);
        foreach (var (key, value) in _entries)
            index[key] = value;
        return index;
    }
}
