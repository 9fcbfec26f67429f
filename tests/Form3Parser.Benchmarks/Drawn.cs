using Form3Parser.Pdf;
using Form3Parser.Pdf.Content;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Benchmarks;

/// <summary>Draws pages as far as their letters.</summary>
internal static class Drawn
{
    /// <summary>Gives how many letters there are.</summary>
    public static int Pages(PdfFile file, IObjectSource objects, Action<PageLetters> see)
    {
        using var canvas = new PageCanvas();
        var drawing = new Drawing(objects, file.NameTable, file.Catalog, new PdfOptions(), CancellationToken.None);
        using var interpreter = new ContentInterpreter(drawing, canvas);
        var letters = 0;
        foreach (var page in PageTree.Read(file))
        {
            var geometry = new PageGeometry(page);
            canvas.Begin(geometry.Width, geometry.Height);
            interpreter.Draw(PageContent.Read(page.Dictionary[Names.Contents], drawing), page.Resources, geometry.ToUpright);
            see(canvas.Letters);
            letters += canvas.Letters.Count;
        }
        return letters;
    }
}
