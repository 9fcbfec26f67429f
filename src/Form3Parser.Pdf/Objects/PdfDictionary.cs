namespace Form3Parser.Pdf.Objects;

/// <summary>A PDF dictionary. Small, so it is a list that is searched; the last of two equal keys wins.</summary>
internal sealed class PdfDictionary
{
    private readonly List<KeyValuePair<PdfName, PdfValue>> _entries = [];

    public int Count => _entries.Count;

    public IReadOnlyList<KeyValuePair<PdfName, PdfValue>> Entries => _entries;

    /// <summary>The entry's value as written, which may be a reference; null when there is none.</summary>
    public PdfValue this[PdfName key]
    {
        get
        {
            for (var i = _entries.Count - 1; i >= 0; i--)
                if (_entries[i].Key.Equals(key))
                    return _entries[i].Value;
            return PdfValue.Null;
        }
    }

    public void Add(PdfName key, PdfValue value) => _entries.Add(new(key, value));
}
