using System.Runtime.InteropServices;

namespace Form3Parser.Pdf.Objects;

/// <summary>The arrays and dictionaries that are open while a lexer reads; reused from object to object.</summary>
/// <param name="maxValues">How many values one object may have; the rest are dropped. Real arrays have some thousands.</param>
/// <param name="scratch">Where arrays are made that nobody keeps; null makes them to stay.</param>
internal sealed class ContainerStack(int maxValues = ContainerStack.MaxFileValues, ContentScratch? scratch = null)
{
    /// <summary>What an object of a file may have: a table of a million pages or widths is no table.</summary>
    private const int MaxFileValues = 1_000_000;

    /// <summary>How many values take the room of one container, and how many bytes of a string that of one value.</summary>
    private const int ValuesToAContainer = 3, BytesToAValue = 32;

    private readonly List<PdfValue> _values = [];
    private readonly List<(int Start, bool IsDictionary)> _open = [];

    public int Depth => _open.Count;

    /// <summary>How many values were ever added; a container or a string counts as some.</summary>
    public long ValuesSeen { get; private set; }

    /// <summary>Whether what is added now is dropped.</summary>
    public bool IsFull => _values.Count >= maxValues;

    public void Clear()
    {
        _values.Clear();
        _open.Clear();
    }

    public void Open(bool isDictionary)
    {
        _open.Add((_values.Count, isDictionary));
        ValuesSeen += ValuesToAContainer;
    }

    public void Add(PdfValue value)
    {
        if (IsFull)
            return;
        _values.Add(value);
        ValuesSeen += value.Kind == PdfKind.String ? 2 + value.AsString.Length / BytesToAValue : 1;
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
        var items = CollectionsMarshal.AsSpan(_values)[start..];
        return scratch is null ? new PdfArray(items.ToArray()) : scratch.MakeArray(items);
    }

    private PdfDictionary MakeDictionary(int start)
    {
        var dictionary = new PdfDictionary((_values.Count - start) / 2);
        for (var i = start; i + 1 < _values.Count; i++)
        {
            // What stands where a key should is passed over until a name comes.
            if (_values[i].AsName is { } key)
                dictionary.Add(key, _values[++i]);
        }
        return dictionary;
    }
}
