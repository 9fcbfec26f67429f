namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// Values for codes and for ranges of codes. Ranges are kept as ranges, so that one over all codes costs no more than one over
/// two. Single codes win over ranges, later ones over earlier.
/// </summary>
internal sealed class CodeRanges<T>
{
    /// <summary>Entries beyond so many are dropped: twice what a font of two-byte codes can use.</summary>
    private const int MaxEntries = 1 << 17;

    /// <summary>So many ranges that begin before a code are tried; more than a few overlap only in files made to hurt.</summary>
    private const int MaxOverlap = 64;

    private readonly List<Entry> _singles = [];
    private readonly List<Entry> _ranges = [];
    private bool _sorted = true;

    public int Count => _singles.Count + _ranges.Count;

    public void Add(uint low, uint high, T value)
    {
        if (high < low || Count >= MaxEntries)
            return;
        var entries = low == high ? _singles : _ranges;
        _sorted &= entries.Count == 0 || entries[^1].Low <= low;
        entries.Add(new(low, high, Count, value));
    }

    /// <summary>Finds the value of a code, and how far into its range the code stands.</summary>
    public bool TryFind(uint code, out T value, out uint offset)
    {
        Sort();
        return TryFind(_singles, 1, code, out value, out offset) || TryFind(_ranges, MaxOverlap, code, out value, out offset);
    }

    private static bool TryFind(List<Entry> entries, int tries, uint code, out T value, out uint offset)
    {
        var low = 0;
        var high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Low <= code)
                low = middle + 1;
            else
                high = middle;
        }

        var end = Math.Max(0, low - tries);
        for (var i = low - 1; i >= end; i--)
        {
            if (entries[i].High < code)
                continue;
            value = entries[i].Value;
            offset = code - entries[i].Low;
            return true;
        }

        value = default!;
        offset = 0;
        return false;
    }

    /// <summary>Puts the entries in order, as finding one does; what many threads find in is to be sorted before.</summary>
    public void Sort()
    {
        if (_sorted)
            return;
        _singles.Sort(Entry.ByLow);
        _ranges.Sort(Entry.ByLow);
        _sorted = true;
    }

    private readonly record struct Entry(uint Low, uint High, int Order, T Value)
    {
        public static int ByLow(Entry a, Entry b) => a.Low != b.Low ? a.Low.CompareTo(b.Low) : a.Order.CompareTo(b.Order);
    }
}
