using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>What content may name (ISO 32000-2, 7.8.3): fonts, forms and the rest, by category.</summary>
internal sealed class Resources(PdfDictionary? dictionary, IObjectSource objects)
{
    private readonly KnownNames<PdfFont> _knownFonts = new();
    private readonly KnownNames<StateParameters?> _knownStates = new();
    private readonly KnownNames<PdfValue> _knownSpaces = new();
    private readonly PdfDictionary? _fonts = Category(dictionary, Names.Font, objects);
    private readonly PdfDictionary? _states = Category(dictionary, Names.ExtGState, objects);

    /// <summary>A font; a usual one when there is none of the name.</summary>
    public PdfFont Font(PdfName name, FontCache cache) =>
        _knownFonts.TryFind(name, out var known) ? known : _knownFonts.Keep(name, cache[_fonts?[name] ?? default]);

    /// <summary>A graphics state's parameters.</summary>
    public StateParameters? State(PdfName name, FontCache cache)
    {
        if (_knownStates.TryFind(name, out var known))
            return known;
        return _knownStates.Keep(name, objects.Resolve(_states?[name] ?? default).AsDictionary is { } parameters
            ? StateParameters.Read(parameters, objects, cache)
            : null);
    }

    /// <summary>A form or an image.</summary>
    public PdfStream? XObject(PdfName name) =>
        objects.Resolve(Category(dictionary, Names.XObject, objects)?[name] ?? default).AsStream;

    /// <summary>A property list as written: it may be a reference to a layer.</summary>
    public PdfValue Properties(PdfName name) => Category(dictionary, Names.Properties, objects)?[name] ?? default;

    /// <summary>A colour space.</summary>
    public PdfValue ColorSpace(PdfName name) => _knownSpaces.TryFind(name, out var known)
        ? known
        : _knownSpaces.Keep(name, objects.Resolve(Category(dictionary, Names.ColorSpace, objects)?[name] ?? default));

    private static PdfDictionary? Category(PdfDictionary? dictionary, PdfName category, IObjectSource objects) =>
        objects.Resolve(dictionary?[category] ?? default).AsDictionary;
}
