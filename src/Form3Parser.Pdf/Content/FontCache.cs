using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>The fonts of a document, each made once.</summary>
internal sealed class FontCache(IObjectSource objects)
{
    /// <summary>About what a font takes, in bytes.</summary>
    private const int FontBytes = 1_500;

    private readonly Dictionary<int, PdfFont> _byNumber = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _byDictionary = [];
    private PdfFont? _missing;

    /// <summary>The font a resource or graphics state names, as written; a usual one when there is none.</summary>
    public PdfFont this[PdfValue font]
    {
        get
        {
            if (font.ReferenceNumber is not 0 and var number)
            {
                if (!_byNumber.TryGetValue(number, out var known))
                    _byNumber.Add(number, known = Make(font));
                return known;
            }
            if (font.AsDictionary is not { } dictionary)
                return Missing;
            if (!_byDictionary.TryGetValue(dictionary, out var direct))
                _byDictionary.Add(dictionary, direct = Make(font));
            return direct;
        }
    }

    private PdfFont Missing => _missing ??= FontFactory.Create(new PdfDictionary(), objects);

    private PdfFont Make(PdfValue font)
    {
        objects.Charge(FontBytes);
        return objects.Resolve(font).AsDictionary is { } dictionary ? FontFactory.Create(dictionary, objects) : Missing;
    }
}
