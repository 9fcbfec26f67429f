using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Pictures;

namespace Form3Parser.Pdf.Content;

/// <summary>What all pages of a document have in common for drawing them.</summary>
internal sealed class Drawing(
    IObjectSource objects, NameTable names, PdfDictionary catalog, PdfOptions options, CancellationToken cancellation)
{
    public IObjectSource Objects { get; } = objects;

    public NameTable Names { get; } = names;

    public PdfOptions Options { get; } = options;

    public PdfDictionary Catalog { get; } = catalog;

    /// <summary>Decodes what scanned pages are; null where they are not looked at.</summary>
    public PictureReader? Pictures { get; init; }

    public FontCache Fonts { get; } = new(objects);

    public OptionalContent Layers { get; } = new(catalog, objects);

    public DrawingBudget Budget { get; } = new(options, cancellation);
}
