using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content.Fields;

/// <summary>The keys of form fields and their widgets (ISO 32000-2, 12.5.6.19 and 12.7), made once.</summary>
internal static class FieldKeys
{
    public static readonly PdfName Contents = "Contents";
    public static readonly PdfName DefaultAppearance = "DA";
    public static readonly PdfName DefaultResources = "DR";
    public static readonly PdfName Flags = "Ff";
    public static readonly PdfName Look = "MK";
    public static readonly PdfName MaxLength = "MaxLen";
    public static readonly PdfName NeedAppearances = "NeedAppearances";
    public static readonly PdfName Options = "Opt";
    public static readonly PdfName Quadding = "Q";
}
