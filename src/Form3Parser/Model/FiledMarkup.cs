namespace Form3Parser.Model;

/// <summary>
/// What EDGAR's XML can say in two ways, or says beside the record: which elements were there and empty, flags as 1 or true,
/// numbers with trailing zeros, elements that no field of the record holds. Only what differs from the plain spelling is kept.
/// </summary>
internal sealed class FiledMarkup
{
    private readonly Dictionary<(string Place, string Element), FiledText> _texts = [];

    /// <summary>Keeps a spelling.</summary>
    /// <param name="place">The repeated element it stands in, such as <c>reportingOwner[0]</c>; empty for the document itself.</param>
    /// <param name="element">The element's name, which is its own within its place.</param>
    /// <param name="text">How it was spelled.</param>
    public void Keep(string place, string element, FiledText text) => _texts[(place, element)] = text;

    /// <summary>How an element is to be spelled: as it was filed, while the record still says the same, else as is usual.</summary>
    /// <param name="place">The repeated element it stands in; empty for the document itself.</param>
    /// <param name="element">The element's name.</param>
    /// <param name="said">What the record says.</param>
    /// <param name="usual">How that is spelled where nothing else is known; null to leave the element out.</param>
    public string? Spell(string place, string element, object? said, string? usual) =>
        _texts.TryGetValue((place, element), out var text) && Equals(text.Said, said) ? text.Spelling : usual;
}
