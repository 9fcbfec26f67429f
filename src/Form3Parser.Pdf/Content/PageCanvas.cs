using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Pictures;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Collects what a page shows, in the coordinates of the upright page. What lies wholly outside the page is dropped, but for
/// letters right of it: a line may run off the page's edge.
/// </summary>
internal sealed class PageCanvas : IDisposable
{
    /// <summary>How many letters one page may have; some ten times a full page of small print.</summary>
    private const int MaxLetters = 250_000;

    /// <summary>How many lines and how many images are kept of one page; more are not of a form.</summary>
    private const int MaxShapes = 200_000;

    /// <summary>How many shapes there is room for at first: those of a usual page.</summary>
    private const int UsualShapes = 500;

    /// <summary>The largest shape that is kept, in points: a box to be ticked beside large print.</summary>
    private const double LargestShape = 20;

    private static readonly Rect UnitSquare = new(0, 0, 1, 1);

    /// <summary>How high above the baseline the middle of small letters is, in font sizes.</summary>
    private const double MiddleHeight = 0.25;

    private Rect _page;
    private LetterStyle _style;
    private bool _isStyleWithin;
    private bool _isStyleBegun;
    private bool _isStyleClipped;

    public PageLetters Letters { get; } = new();

    /// <summary>Who began the style of the letters that are added next.</summary>
    public object? Stylist { get; private set; }

    /// <summary>Pieces of lines, not joined yet.</summary>
    public PooledList<Rect> Lines { get; } = new(UsualShapes);

    public PooledList<Rect> Images { get; } = new();

    /// <summary>What is drawn no larger than a letter and is no line.</summary>
    public PooledList<Shape> Shapes { get; } = new();

    /// <summary>The pictures that are no larger than a letter.</summary>
    public PooledList<DrawnPicture> Icons { get; } = new();

    /// <summary>The pictures that are as large as the page.</summary>
    public PooledList<DrawnPicture> Scans { get; } = new();

    /// <summary>Where the letters run to.</summary>
    public TextDirections Directions { get; } = new();

    public void Begin(double width, double height)
    {
        _page = new Rect(0, 0, width, height);
        Letters.Clear();
        Lines.Clear();
        Images.Clear();
        Shapes.Clear();
        Icons.Clear();
        Scans.Clear();
        Directions.Clear();
        Stylist = null;
    }

    /// <summary>Says what the letters that are added next have in common.</summary>
    /// <param name="style">The style.</param>
    /// <param name="stylist">Who begins it.</param>
    /// <param name="isClipped">Whether a clip leaves no more than an edge of them.</param>
    public void BeginLetters(in LetterStyle style, object stylist, bool isClipped = false)
    {
        _isStyleClipped = isClipped;
        Stylist = stylist;
        _style = style;
        _isStyleWithin = style.Top >= _page.Top && style.Bottom <= _page.Bottom;
        _isStyleBegun = false;
    }

    /// <summary>Adds a letter of the style that was begun, between two points of the line.</summary>
    public void AddLetter(double x0, double x1, string text)
    {
        var (left, right) = x0 < x1 ? (x0, x1) : (x1, x0);
        // No number that is not finite is within bounds that are.
        var isWithin = _isStyleWithin && left >= _page.Left && right <= _page.Right;
        if (_isStyleClipped || (!isWithin && !IsSeen(new Rect(left, _style.Top, right, _style.Bottom))))
            return;
        if (Letters.Count == MaxLetters)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"a page has more than {MaxLetters} letters");
        if (!_isStyleBegun)
            Letters.Begin(_style);
        _isStyleBegun = true;
        Letters.Add(left, right, text);
    }

    /// <summary>Adds a letter in place of others that were there.</summary>
    public void Add(in Letter letter)
    {
        Stylist = null;
        Letters.Add(letter);
    }

    public void AddLine(in Rect line) => Add(Lines, line);

    /// <summary>Adds what is drawn and is no line; what is larger than a letter is dropped.</summary>
    public void AddShape(in Rect box, double ink = 1)
    {
        if (IsSmall(box) && Shapes.Count < MaxShapes && IsFinite(box) && Boxes.Common(box, _page) is { } seen)
            Shapes.Add(new Shape(seen, ink));
    }

    private static bool IsSmall(in Rect box) => Math.Max(box.Width, box.Height) <= LargestShape;

    /// <summary>Adds a picture.</summary>
    /// <param name="toPage">From the unit square to the page.</param>
    /// <param name="picture">The picture; null when it stands in the content itself.</param>
    public void AddImage(in Matrix toPage, PdfStream? picture)
    {
        var box = toPage.Map(UnitSquare);
        var before = Images.Count;
        Add(Images, box);
        if (Images.Count > before && picture is not null && IsSmall(box))
            Icons.Add(new DrawnPicture(picture, toPage));
        if (Images.Count > before && picture is not null && ScannedPage.Covers(Images[before], _page.Width, _page.Height))
            Scans.Add(new DrawnPicture(picture, toPage));
    }

    public void Dispose()
    {
        Letters.Dispose();
        Lines.Dispose();
        Images.Dispose();
        Shapes.Dispose();
        Icons.Dispose();
        Scans.Dispose();
        Directions.Dispose();
    }

    private void Add(PooledList<Rect> shapes, in Rect shape)
    {
        if (shapes.Count < MaxShapes && IsFinite(shape) && Boxes.Common(shape, _page) is { } seen)
            shapes.Add(seen);
    }

    private bool IsSeen(in Rect box) =>
        IsFinite(box) && !IsSliver() && (Boxes.Common(box, _page) is not null
            || (box.Left >= _page.Right && box.CenterY > _page.Top && box.CenterY < _page.Bottom));

    // A line that a page's edge cuts is printed on both pages; it is read where its middle stands.
    private bool IsSliver()
    {
        var middle = _style.Baseline - MiddleHeight * _style.PointSize;
        return _style.Angle == 0 && (middle < _page.Top || middle > _page.Bottom);
    }

    private static bool IsFinite(in Rect box) => double.IsFinite(box.Left + box.Top + box.Right + box.Bottom);
}
