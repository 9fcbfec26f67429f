using Form3Parser.Text.Scans;

namespace Form3Parser.Text;

/// <summary>What stands where on one upright page: all that a source of positioned text must deliver.</summary>
public sealed record Page
{
    /// <summary>The page's number in its file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height in points.</summary>
    public required double Height { get; init; }

    /// <summary>
    /// The words, line by line from the top, from left to right in a line. A line that runs off the right edge goes on there:
    /// its words stand right of <see cref="Width"/>.
    /// </summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The straight lines, in no order.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The link annotations, in the file's order.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>The rectangles that images cover, in the order they are drawn.</summary>
    public required IReadOnlyList<Rect> Images { get; init; }

    /// <summary>
    /// What is drawn no larger than a letter and is no level or upright line, such as the cross in a box or its filling, in the
    /// order it is drawn.
    /// </summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>The letters, white space among them, in the order they are drawn; empty unless their source was asked to keep them.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    /// <summary>The picture that the page is, under words that a program took off it; null for others, and where it cannot be read.</summary>
    public PageScan? Scan { get; init; }

    /// <summary>
    /// True where places are known only to the cell of a character: of lines of text, whose columns and heights say roughly
    /// what stood where on paper. What stands beside each other there may stand half a line higher or lower.
    /// </summary>
    public bool IsRough { get; init; }
}
