using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>The keys and names of font dictionaries (ISO 32000-2, 9.6 to 9.10), made once.</summary>
internal static class FontKeys
{
    public static readonly PdfName Ascent = "Ascent";
    public static readonly PdfName BaseEncoding = "BaseEncoding";
    public static readonly PdfName BaseFont = "BaseFont";
    public static readonly PdfName CharProcs = "CharProcs";
    public static readonly PdfName CidSystemInfo = "CIDSystemInfo";
    public static readonly PdfName CidToGidMap = "CIDToGIDMap";
    public static readonly PdfName DefaultVertical = "DW2";
    public static readonly PdfName DefaultWidth = "DW";
    public static readonly PdfName DescendantFonts = "DescendantFonts";
    public static readonly PdfName Descent = "Descent";
    public static readonly PdfName Differences = "Differences";
    public static readonly PdfName Encoding = "Encoding";
    public static readonly PdfName FirstChar = "FirstChar";
    public static readonly PdfName Flags = "Flags";
    public static readonly PdfName FontBBox = "FontBBox";
    public static readonly PdfName FontDescriptor = "FontDescriptor";
    public static readonly PdfName FontFile = "FontFile";
    public static readonly PdfName FontFile2 = "FontFile2";
    public static readonly PdfName FontFile3 = "FontFile3";
    public static readonly PdfName FontMatrix = "FontMatrix";
    public static readonly PdfName FontName = "FontName";
    public static readonly PdfName MissingWidth = "MissingWidth";
    public static readonly PdfName Name = "Name";
    public static readonly PdfName Ordering = "Ordering";
    public static readonly PdfName Resources = "Resources";
    public static readonly PdfName Subtype = "Subtype";
    public static readonly PdfName ToUnicode = "ToUnicode";
    public static readonly PdfName UseCMap = "UseCMap";
    public static readonly PdfName VerticalWidths = "W2";
    public static readonly PdfName Widths = "Widths";
    public static readonly PdfName CidWidths = "W";
    public static readonly PdfName WritingMode = "WMode";
}
