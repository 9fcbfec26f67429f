using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>A page, with what it inherits from the nodes above it.</summary>
/// <param name="Dictionary">The page's own dictionary.</param>
/// <param name="Resources">Fonts and the rest; empty when there are none.</param>
/// <param name="MediaBox">The sheet, in units of <paramref name="UserUnit"/>.</param>
/// <param name="CropBox">The part of the sheet that is shown; never reaches beyond the sheet.</param>
/// <param name="Rotate">Clockwise turn for showing: 0, 90, 180 or 270.</param>
/// <param name="UserUnit">Points to a unit; 1 when the page does not say.</param>
internal sealed record PageNode(
    PdfDictionary Dictionary, PdfDictionary Resources, PdfRectangle MediaBox, PdfRectangle CropBox, int Rotate, double UserUnit);
