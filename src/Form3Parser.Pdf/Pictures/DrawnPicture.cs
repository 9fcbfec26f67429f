using Form3Parser.Pdf.Content;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Pictures;

/// <summary>A picture where a page draws it.</summary>
/// <param name="Stream">The picture.</param>
/// <param name="ToPage">From the unit square, in which its first row is the upper one, to the upright page.</param>
internal readonly record struct DrawnPicture(PdfStream Stream, Matrix ToPage)
{
    public Rect Box => ToPage.Map(new Rect(0, 0, 1, 1));
}
