using Form3Parser.Text;

namespace Form3Parser.Tests.Pictures;

/// <summary>
/// Makes pages of pictures drawn in characters. A cell of the picture is half a font size wide and a line high; the page is as
/// large as its picture.
/// <list type="bullet">
/// <item>Characters without a space between them are a word, 10 points large, its baseline near the bottom of its line.</item>
/// <item><c>^</c> raises what follows it up to a space: <c>877,973^(1)(2)</c> is a word and a smaller, raised one that
/// touches it; <c>^(1)</c> behind a space is a raised word that touches none.</item>
/// <item><c>|</c> above <c>|</c> is a vertical rule through the middle of its column, three or more <c>-</c> a horizontal one
/// through the middle of its line; at a <c>+</c> rules meet. Fewer dashes are text.</item>
/// </list>
/// </summary>
internal static class Picture
{
    /// <summary>The width of a cell, in points.</summary>
    public const double CellWidth = 5;

    /// <summary>The height of a row of the picture that is a line of text, in points.</summary>
    public const double Line = 12;

    /// <summary>The height of a row where each line of text takes two, so that a cell can stand between two lines, in points.</summary>
    public const double HalfLine = Line / 2;

    /// <summary>The size of what is not raised, in points.</summary>
    public const double FontSize = 10;

    /// <summary>The size of what is raised, in points.</summary>
    public const double MarkSize = 7;

    private const double Raise = FontSize / 3;
    private const double Thickness = 0.5;

    // How far the baseline of a word stands below the upper edge of its row, in points.
    private const double BaselineDrop = 8.5;

    /// <summary>A document with a page for each picture.</summary>
    public static PagedDocument Document(params ReadOnlySpan<string> drawings)
    {
        var pages = new List<Page>();
        foreach (var drawing in drawings)
            pages.Add(Page(drawing, pages.Count + 1));
        return new PagedDocument(pages, []);
    }

    /// <summary>The page that a picture shows.</summary>
    /// <param name="drawing">The picture, its rows parted by line feeds.</param>
    /// <param name="number">The page's number.</param>
    /// <param name="row">The height of a row: <see cref="Line"/> or <see cref="HalfLine"/>.</param>
    public static Page Page(string drawing, int number = 1, double row = Line)
    {
        var canvas = new Canvas(drawing);
        var words = new List<Word>();
        for (var y = 0; y < canvas.Height; y++)
            AddWords(canvas, y, row, words);
        return new Page
        {
            Number = number,
            Width = canvas.Width * CellWidth,
            Height = Math.Max(canvas.Height * row, Line),
            Words = words,
            Rules = [.. HorizontalRules(canvas, row), .. VerticalRules(canvas, row)],
            Links = [],
            Images = [],
        };
    }

    private static void AddWords(Canvas canvas, int y, double row, List<Word> words)
    {
        var first = words.Count;
        for (var x = 0; x < canvas.Width;)
        {
            if (canvas.IsBlank(x, y) || canvas.IsRule(x, y))
            {
                x++;
                continue;
            }
            var isRaised = canvas[x, y] == '^';
            var begin = isRaised ? x + 1 : x;
            var end = begin;
            while (end < canvas.Width && canvas[end, y] != '^' && !canvas.IsBlank(end, y) && !canvas.IsRule(end, y))
                end++;
            var touches = isRaised && words.Count > first && x > 0 && !canvas.IsBlank(x - 1, y) && !canvas.IsRule(x - 1, y);
            var left = touches ? words[^1].Box.Right : x * CellWidth;
            words.Add(NewWord(canvas.Text(begin, end, y), left, y * row + BaselineDrop, isRaised, touches));
            x = end;
        }
    }

    // A letter is half as wide as its font is large; its box reaches from a quarter of the size below the baseline to three
    // quarters above.
    private static Word NewWord(string text, double left, double baseline, bool isRaised, bool touches)
    {
        var size = isRaised ? MarkSize : FontSize;
        var own = isRaised ? baseline - Raise : baseline;
        var box = new Rect(left, own - 0.75 * size, left + text.Length * size / 2, own + 0.25 * size);
        return new Word(text, box, own, size, "Plain", !touches);
    }

    private static IEnumerable<Rule> HorizontalRules(Canvas canvas, double row)
    {
        for (var y = 0; y < canvas.Height; y++)
            for (var x = 0; x < canvas.Width; x++)
            {
                if (!canvas.IsHorizontal(x, y) || canvas.IsHorizontal(x - 1, y))
                    continue;
                var end = x;
                while (canvas.IsHorizontal(end + 1, y))
                    end++;
                var middle = (y + 0.5) * row;
                yield return new Rule(new Rect(
                    (x + 0.5) * CellWidth, middle - Thickness / 2, (end + 0.5) * CellWidth, middle + Thickness / 2));
            }
    }

    private static IEnumerable<Rule> VerticalRules(Canvas canvas, double row)
    {
        for (var x = 0; x < canvas.Width; x++)
            for (var y = 0; y < canvas.Height; y++)
            {
                if (!canvas.IsVertical(x, y) || canvas.IsVertical(x, y - 1))
                    continue;
                var end = y;
                while (canvas.IsVertical(x, end + 1))
                    end++;
                if (end == y && canvas[x, y] == '+')
                    continue;
                var middle = (x + 0.5) * CellWidth;
                var top = canvas[x, y] == '+' ? y + 0.5 : y;
                var bottom = canvas[x, end] == '+' ? end + 0.5 : end + 1;
                yield return new Rule(new Rect(middle - Thickness / 2, top * row, middle + Thickness / 2, bottom * row));
            }
    }
}
