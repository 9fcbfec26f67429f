using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>Names that only content's resources have.</summary>
internal static class ContentNames
{
    public static readonly PdfName LW = new("LW");
    public static readonly PdfName FillAlpha = new("ca");
    public static readonly PdfName StrokeAlpha = new("CA");
}
