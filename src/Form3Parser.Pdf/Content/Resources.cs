using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>What content may name (ISO 32000-2, 7.8.3): fonts, forms and the rest, by category.</summary>
internal sealed class Resources(PdfDictionary? dictionary, IObjectSource objects)
{
    /// <summary>How many fonts are found again without a look into the dictionary; pages have a few.</summary>
    private const int MaxKnown = 8;

    private readonly List<(PdfName Name, PdfFont Font)> _known = [];
    private readonly PdfDictionary? _fonts = Category(dictionary, Names.Font, objects);
    private readonly PdfDictionary? _states = Category(dictionary, Names.ExtGState, objects);

    /// <summary>A font; a usual one when there is none of the name.</summary>
    public PdfFont Font(PdfName name, FontCache cache)
    {
        foreach (var (known, font) in _known)
        {
            if (ReferenceEquals(known, name))
                return font;
        }
        var found = cache[_fonts?[name] ?? default];
        if (_known.Count < MaxKnown)
            _known.Add((name, found));
        return found;
    }

    /// <summary>A graphics state's parameters.</summary>
    public PdfDictionary? State(PdfName name) => objects.Resolve(_states?[name] ?? default).AsDictionary;

    /// <summary>A form or an image.</summary>
    public PdfStream? XObject(PdfName name) =>
        objects.Resolve(Category(dictionary, Names.XObject, objects)?[name] ?? default).AsStream;

    /// <summary>A property list as written: it may be a reference to a layer.</summary>
    public PdfValue Properties(PdfName name) => Category(dictionary, Names.Properties, objects)?[name] ?? default;

    /// <summary>A colour space.</summary>
    public PdfValue ColorSpace(PdfName name) => objects.Resolve(Category(dictionary, Names.ColorSpace, objects)?[name] ?? default);

    private static PdfDictionary? Category(PdfDictionary? dictionary, PdfName category, IObjectSource objects) =>
        objects.Resolve(dictionary?[category] ?? default).AsDictionary;
}
