using Form3Parser.Pdf.Fonts;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>What q saves and Q restores (ISO 32000-2, 8.4 and 9.3), as far as reading text and lines needs it.</summary>
internal struct GraphicsState
{
    public Matrix ToPage;

    public Paint Fill;

    public Paint Stroke;

    public double LineWidth;

    /// <summary>The box of the path that was last made a clip; null at first. Only what is painted through a small one is looked at.</summary>
    public Rect? Clip;

    /// <summary>From where down to where clips let anything be seen, in points of the page; the boxes of their paths, one within the other.</summary>
    public double SeenTop, SeenBottom;

    public PdfFont? Font;

    public double FontSize;

    public double LetterSpacing;

    public double WordSpacing;

    /// <summary>Tz as a factor: 1 for 100 %.</summary>
    public double Stretch;

    public double Leading;

    public double Rise;

    /// <summary>Tr 3: the text of a scan, which lies over its picture.</summary>
    public bool IsInvisible;

    /// <summary>The state at the beginning of a page.</summary>
    public static GraphicsState Initial(in Matrix toPage) => new()
    {
        ToPage = toPage,
        Fill = Paint.Black,
        Stroke = Paint.Black,
        LineWidth = 1,
        Stretch = 1,
        SeenTop = double.NegativeInfinity,
        SeenBottom = double.PositiveInfinity,
    };
}
