using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Pictures;

/// <summary>Keys of picture dictionaries that no other part needs.</summary>
internal static class PictureNames
{
    public static readonly PdfName ImageMask = new("ImageMask");
    public static readonly PdfName SMask = new("SMask");
    public static readonly PdfName Decode = new("Decode");
    public static readonly PdfName K = new("K");
    public static readonly PdfName BlackIs1 = new("BlackIs1");
    public static readonly PdfName EncodedByteAlign = new("EncodedByteAlign");
}
