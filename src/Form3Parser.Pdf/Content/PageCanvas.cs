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

    /// <summary>How many letters and shapes there is room for at first: those of a usual page.</summary>
    private const int UsualLetters = 4_000, UsualShapes = 500;

    private Rect _page;

    public PooledList<Letter> Letters { get; } = new(UsualLetters);

    /// <summary>Pieces of lines, not joined yet.</summary>
    public PooledList<Rect> Lines { get; } = new(UsualShapes);

    public PooledList<Rect> Images { get; } = new();

    /// <summary>Where the letters run to.</summary>
    public TextDirections Directions { get; } = new();

    public void Begin(double width, double height)
    {
        _page = new Rect(0, 0, width, height);
        Letters.Clear();
        Lines.Clear();
        Images.Clear();
        Directions.Clear();
    }

    public void Add(in Letter letter)
    {
        if (!IsWithin(letter.Box, _page) && (!IsFinite(letter.Box) || !IsOnLine(letter.Box)))
            return;
        if (Letters.Count == MaxLetters)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"a page has more than {MaxLetters} letters");
        Letters.Add(letter);
    }

    public void AddLine(in Rect line) => Add(Lines, line);

    public void AddImage(in Rect image) => Add(Images, image);

    public void Dispose()
    {
        Letters.Dispose();
        Lines.Dispose();
        Images.Dispose();
        Directions.Dispose();
    }

    private void Add(PooledList<Rect> shapes, in Rect shape)
    {
        if (shapes.Count < MaxShapes && IsFinite(shape) && Boxes.Common(shape, _page) is { } seen)
            shapes.Add(seen);
    }

    // No number that is not finite is within bounds that are.
    private static bool IsWithin(in Rect box, in Rect page) =>
        box.Left >= page.Left && box.Top >= page.Top && box.Right <= page.Right && box.Bottom <= page.Bottom;

    private bool IsOnLine(in Rect box) =>
        Boxes.Common(box, _page) is not null || (box.Left >= _page.Right && box.CenterY > _page.Top && box.CenterY < _page.Bottom);

    private static bool IsFinite(in Rect box) => double.IsFinite(box.Left + box.Top + box.Right + box.Bottom);
}
