using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>The objects of a file by number, and what its trailers say.</summary>
internal sealed class CrossReferenceTable
{
    /// <summary>Largest object number of a table; ISO 32000-2, Annex C, names it.</summary>
    public const int MaxObjectNumber = 8_388_607;

    /// <summary>More objects than any real file has; the rest of a made-up table is dropped.</summary>
    public const int MaxObjects = 1_000_000;

    private readonly Dictionary<int, CrossReference> _entries = [];

    /// <summary>The trailers' entries, the newest trailer's first.</summary>
    public PdfDictionary Trailer { get; } = new();

    public IEnumerable<int> Numbers => _entries.Where(e => !e.Value.IsDeleted).Select(e => e.Key).Order();

    public int Count => _entries.Count;

    public bool TryGet(int number, out CrossReference reference) => _entries.TryGetValue(number, out reference);

    /// <summary>Adds what a newer section has not said already.</summary>
    public void AddOlder(int number, CrossReference reference)
    {
        if (IsPossible(number))
            _entries.TryAdd(number, reference);
    }

    /// <summary>Adds what stands behind all that was added before.</summary>
    public void AddNewer(int number, CrossReference reference)
    {
        if (IsPossible(number))
            _entries[number] = reference;
    }

    /// <summary>Adds an older trailer's entries where a newer one has none.</summary>
    public void AddOlderTrailer(PdfDictionary trailer)
    {
        foreach (var key in (ReadOnlySpan<PdfName>)[Names.Root, Names.Encrypt, Names.ID])
            if (Trailer[key].IsNull && !trailer[key].IsNull)
                Trailer.Add(key, trailer[key]);
    }

    private bool IsPossible(int number) => number is > 0 and <= MaxObjectNumber && _entries.Count < MaxObjects;
}
