namespace Form3Parser.Text.Order;

/// <summary>
/// Gives each segment of a page its column in characters. Letters of a page are not equally wide and characters are: where a
/// segment takes more room than it has, all that begins further right on the page moves, and columns stay columns.
/// </summary>
internal sealed class CharacterGrid
{
    /// <summary>Empty cells between two segments of a line, so that they look like two.</summary>
    private const int Apart = 2;

    /// <summary>Further right than this nothing is set but by what stands before it, in characters.</summary>
    private const int LastColumn = 400;

    /// <summary>The width of a letter in parts of its size where the page has no words to measure.</summary>
    private const double UsualLetter = 0.5;

    private readonly int[] _columns;
    private readonly double _left;
    private readonly double _cell;

    public CharacterGrid(Page page, List<Segment> segments)
    {
        _columns = new int[segments.Count];
        (_left, _cell) = Measure(page.Words);
        var order = Enumerable.Range(0, segments.Count).Where(s => page.Words[segments[s].First].Angle == 0).ToArray();
        Array.Sort([.. order.Select(s => segments[s].Box.Left)], order);
        Place(page.Words, segments, order);
    }

    /// <summary>The column of a segment, from 0.</summary>
    public int this[int segment] => _columns[segment];

    /// <summary>How many cells to leave empty before a segment.</summary>
    /// <param name="end">The column where the segment before it on the line ended; 0 for none.</param>
    /// <param name="column">The segment's column.</param>
    public static int Gap(int end, int column) => end == 0 ? column : Math.Max(column - end, Apart);

    // From the left, so that whatever pushes a segment has its place already.
    private void Place(IReadOnlyList<Word> words, List<Segment> segments, int[] order)
    {
        var ends = new Dictionary<int, int>();
        var push = 0;
        for (int start = 0, end; start < order.Length; start = end)
        {
            // What begins in one cell is one column: all of it is pushed before any of it is placed.
            var cell = Cell(segments[order[start]]);
            for (end = start; end < order.Length && Cell(segments[order[end]]) == cell; end++)
                if (ends.TryGetValue(segments[order[end]].Line, out var taken))
                    push = Math.Min(Math.Max(push, taken + Apart - cell), LastColumn);
            for (var i = start; i < end; i++)
            {
                var segment = segments[order[i]];
                var from = ends.GetValueOrDefault(segment.Line);
                _columns[order[i]] = Math.Max(cell + push, from > 0 ? from + Apart : 0);
                ends[segment.Line] = _columns[order[i]] + Length(words, segment);
            }
        }
    }

    private int Cell(in Segment segment) => (int)Math.Clamp(Math.Round((segment.Box.Left - _left) / _cell), 0, LastColumn);

    private static int Length(IReadOnlyList<Word> words, in Segment segment)
    {
        var length = 0;
        for (var i = segment.First; i < segment.First + segment.Count; i++)
            length += words[i].Text.Length + (i > segment.First && words[i].SpaceBefore ? 1 : 0);
        return length;
    }

    // The left edge of the leftmost word, and the width of a letter of the median word, both in points.
    private static (double Left, double Cell) Measure(IReadOnlyList<Word> words)
    {
        var left = double.PositiveInfinity;
        var widths = new List<double>();
        foreach (var word in words)
        {
            if (word.Angle != 0)
                continue;
            left = Math.Min(left, word.Box.Left);
            var width = word.Box.Width / word.Text.Length;
            widths.Add(width > 0 ? width : UsualLetter * word.PointSize);
        }
        if (widths.Count == 0)
            return (0, 1);
        widths.Sort();
        var median = widths[widths.Count / 2];
        return (left, median > 0 ? median : 1);
    }
}
