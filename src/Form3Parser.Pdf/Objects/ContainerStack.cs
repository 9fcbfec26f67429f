namespace Form3Parser.Pdf.Objects;

/// <summary>The arrays and dictionaries that are open while a lexer reads; reused from object to object.</summary>
internal sealed class ContainerStack
{
    /// <summary>How many values one object may have; the rest are dropped. Real arrays have some thousands.</summary>
    private const int MaxValues = 1_000_000;

    private readonly List<PdfValue> _values = [];
    private readonly List<(int Start, bool IsDictionary)> _open = [];

    public int Depth => _open.Count;

    /// <summary>How many values were ever added.</summary>
    public long ValuesSeen { get; private set; }

    public void Clear()
    {
        _values.Clear();
        _open.Clear();
    }

    public void Open(bool isDictionary)
    {
        _open.Add((_values.Count, isDictionary));
        ValuesSeen++;
    }

    public void Add(PdfValue value)
    {
        if (_values.Count >= MaxValues)
            return;
        _values.Add(value);
        ValuesSeen++;
    }

    /// <summary>Makes one reference of the two integers read last; false when they are not there.</summary>
    public bool TryJoinReference()
    {
        var count = _values.Count;
        if (count - _open[^1].Start < 2 || _values[count - 1].Kind != PdfKind.Integer || _values[count - 2].Kind != PdfKind.Integer)
            return false;
        var number = _values[count - 2].ToInt();
        _values.RemoveRange(count - 2, 2);
        _values.Add(number > 0 ? PdfValue.Reference(number) : PdfValue.Null);
        return true;
    }

    /// <summary>
    /// Closes the innermost container of the kind and those left open within it; a bracket that nothing opened is passed
    /// over. True when the outermost was closed, which is then <paramref name="closed"/>.
    /// </summary>
    public bool TryClose(bool isDictionary, out PdfValue closed)
    {
        var depth = _open.Count - 1;
        while (depth >= 0 && _open[depth].IsDictionary != isDictionary)
            depth--;
        closed = default;
        if (depth < 0)
            return false;
        while (_open.Count > depth)
            CloseInnermost(out closed);
        return depth == 0;
    }

    private bool CloseInnermost(out PdfValue closed)
    {
        var (start, isDictionary) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        closed = isDictionary ? PdfValue.Dictionary(MakeDictionary(start)) : PdfValue.Array(MakeArray(start));
        _values.RemoveRange(start, _values.Count - start);
        if (_open.Count == 0)
            return true;
        _values.Add(closed);
        return false;
    }

    public PdfValue CloseAll()
    {
        PdfValue closed;
        while (!CloseInnermost(out closed))
        {
        }
        return closed;
    }

    private PdfArray MakeArray(int start)
    {
        var items = new PdfValue[_values.Count - start];
        _values.CopyTo(start, items, 0, items.Length);
        return new PdfArray(items);
    }

    private PdfDictionary MakeDictionary(int start)
    {
        var dictionary = new PdfDictionary();
        for (var i = start; i + 1 < _values.Count; i++)
        {
            // What stands where a key should is passed over until a name comes.
            if (_values[i].AsName is { } key)
                dictionary.Add(key, _values[++i]);
        }
        return dictionary;
    }
}
