using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>How pages look around their content.</summary>
internal sealed record PageShape(double Width, double Height, double Margin)
{
    /// <summary>Whether a table cut by a page break is closed with a line below and opened with one above.</summary>
    public bool ClosesFrames { get; init; }

    /// <summary>The address in a browser's foot; null where no browser prints its head and foot.</summary>
    public string? Address { get; init; }

    public bool NumbersPages { get; init; }
}

/// <summary>Cuts what is laid out into pages. A line is never split; a line that does not fit goes to the next page with all below it.</summary>
internal sealed class Paginator(PageShape shape)
{
    private const double Rounding = 0.01;

    private readonly List<(List<PlacedWord> Words, List<Rect> Rules, List<Link> Links)> _pages = [];

    public List<Page> Cut(Fragment whole)
    {
        var rest = whole.Words.OrderBy(w => w.LineTop).ToList();
        double start = 0;
        while (rest.Count > 0)
        {
            var head = whole.Tables.Find(t => start >= t.Top - Rounding && start < t.Bottom - Rounding);
            var room = shape.Height - 2 * shape.Margin - (head.Head?.Height ?? 0);
            if (room < shape.Height / 4)
                (head, room) = (default, shape.Height - 2 * shape.Margin);
            var cut = End(whole, start, room);
            // A line higher than the page stands alone on one.
            var least = rest[0].LineTop;
            bool Fits(PlacedWord word) => word.LineBottom <= cut + Rounding;
            bool IsFirst(PlacedWord word) => word.LineTop <= least + Rounding;
            Predicate<PlacedWord> belongs = rest.Exists(Fits) ? Fits : IsFirst;
            var own = rest.FindAll(belongs);
            rest.RemoveAll(belongs);
            var next = rest.Count > 0 ? Start(whole, rest.Min(w => w.LineTop), own.Max(w => w.LineBottom)) : double.PositiveInfinity;
            AddPage(whole, own, start, cut, next, head);
            start = next;
        }
        return [.. _pages.Select((page, i) => Finish(page.Words, page.Rules, page.Links, i + 1))];
    }

    private static double End(Fragment whole, double start, double room)
    {
        var cut = start + room;
        bool moved;
        do
        {
            moved = false;
            foreach (var (top, bottom, isWhole) in whole.Rows)
                if (isWhole && top > start + 1 && top < cut - Rounding && bottom > cut + Rounding && bottom - top < room)
                    (cut, moved) = (top, true);
        }
        while (moved);
        return cut;
    }

    // A row that goes to the next page whole takes its upper edge along.
    private static double Start(Fragment whole, double firstLine, double lastLine)
    {
        var tops = whole.Rows.Where(r => r.Top >= lastLine - Rounding && r.Top <= firstLine).Select(r => r.Top).ToList();
        return tops.Count > 0 ? tops.Max() : firstLine;
    }

    private void AddPage(
        Fragment whole, List<PlacedWord> own, double start, double cut, double next, (double, double, double Left, Fragment? Head) table)
    {
        var rules = new List<Rect>();
        var end = Math.Min(Math.Max(cut, own.Max(w => w.LineBottom)), Math.Max(next, own.Max(w => w.LineBottom)));
        var down = shape.Margin + (table.Head?.Height ?? 0) - start;
        foreach (var rule in whole.Rules)
        {
            if (rule.Width >= rule.Height)
            {
                if (rule.CenterY >= start - Rounding && (rule.CenterY < end || (shape.ClosesFrames && rule.CenterY < end + 1)))
                    rules.Add(Moved(rule, down));
                continue;
            }
            double top = Math.Max(rule.Top, start), bottom = Math.Min(rule.Bottom, end);
            if (bottom <= top)
                continue;
            rules.Add(Moved(rule with { Top = top, Bottom = bottom }, down));
        }
        if (shape.ClosesFrames)
        {
            Close(whole, end, down, rules);
            Close(whole, start, down, rules);
        }
        var words = own.ConvertAll(w => w.Moved(shape.Margin, down));
        var links = whole.Links.Where(l => own.Exists(w => l.Box.Contains(w.Word.Box.CenterX, w.Word.Box.CenterY)))
            .Select(l => l with { Box = Moved(l.Box, down) }).ToList();
        if (table.Head is { } head)
        {
            var shift = shape.Margin + table.Left;
            words.AddRange(head.Words.Select(w => w.Moved(shift, shape.Margin)));
            rules.AddRange(head.Rules.Select(r => Moved(r with { Left = r.Left + table.Left, Right = r.Right + table.Left }, shape.Margin)));
        }
        _pages.Add((words, rules, links));
    }

    private void Close(Fragment whole, double y, double down, List<Rect> rules)
    {
        var crossing = whole.Rules.Where(r => r.Height > r.Width && r.Top < y - 1 && r.Bottom > y + 1).ToList();
        if (crossing.Count > 1)
            rules.Add(Moved(new Rect(crossing.Min(r => r.Left), y, crossing.Max(r => r.Right), y + 0.75), down));
    }

    private Rect Moved(Rect box, double down) => new(box.Left + shape.Margin, box.Top + down, box.Right + shape.Margin, box.Bottom + down);

    private Page Finish(List<PlacedWord> words, List<Rect> rules, List<Link> links, int number)
    {
        words.AddRange(new RunningLines(shape).Of(number, _pages.Count));
        return new Page
        {
            Number = number,
            Width = shape.Width,
            Height = shape.Height,
            Words = ReadingLines.Arrange(words),
            Rules = RuleJoiner.Join(rules.ToArray()),
            Links = links,
            Images = [],
        };
    }
}
