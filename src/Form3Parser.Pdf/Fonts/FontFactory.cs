using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>Makes a font of its dictionary.</summary>
internal static class FontFactory
{
    /// <summary>Reads a font. Whatever is wrong with it, there is a font: unknown codes have no text and a usual width.</summary>
    public static PdfFont Create(PdfDictionary font, IObjectSource objects) => throw new InvalidOperationException($"{font} {objects}");
}
