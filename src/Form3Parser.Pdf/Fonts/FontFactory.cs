using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>Makes a font of its dictionary.</summary>
internal static class FontFactory
{
    /// <summary>
    /// Reads a font. Whatever is wrong with it, there is a font: unknown codes have no text and a usual width. Streams are
    /// decoded when a glyph first needs them, so a limit may also be passed then.
    /// </summary>
    /// <exception cref="Text.UnreadableDocumentException">A limit was passed.</exception>
    public static PdfFont Create(PdfDictionary font, IObjectSource objects)
    {
        var subtype = objects.Resolve(font[FontKeys.Subtype]).AsName?.Value;
        if (subtype == "Type0" || !objects.Resolve(font[FontKeys.DescendantFonts]).IsNull)
            return new CompositeFont(font, objects);
        return subtype == "Type3" ? new Type3Font(font, objects) : new SimpleFont(font, objects);
    }
}
