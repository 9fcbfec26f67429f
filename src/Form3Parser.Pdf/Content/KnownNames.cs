using System.Diagnostics.CodeAnalysis;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>What the names of a few resources were found to mean; pages name the same few again and again.</summary>
/// <typeparam name="T">What they mean.</typeparam>
internal sealed class KnownNames<T>
{
    /// <summary>How many are kept. Those beyond are looked up each time.</summary>
    private const int Most = 8;

    private readonly List<(PdfName Name, T Meaning)> _known = [];

    public bool TryFind(PdfName name, [MaybeNullWhen(false)] out T meaning)
    {
        foreach (var (known, its) in _known)
        {
            if (!ReferenceEquals(known, name))
                continue;
            meaning = its;
            return true;
        }
        meaning = default;
        return false;
    }

    /// <summary>Keeps a meaning if there is room, and returns it.</summary>
    public T Keep(PdfName name, T meaning)
    {
        if (_known.Count < Most)
            _known.Add((name, meaning));
        return meaning;
    }
}
