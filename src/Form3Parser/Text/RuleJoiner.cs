using Form3Parser.Text.Words;

namespace Form3Parser.Text;

/// <summary>
/// Makes rules of the pieces that a page's producer drew: a border comes as a piece for each cell and side, often twice; a
/// dotted line as a row of dots.
/// </summary>
public static class RuleJoiner
{
    /// <summary>How far the middles of pieces of one line may lie apart across it, in points.</summary>
    private const double SameLevel = 0.6;

    /// <summary>How far apart pieces of one line may end and begin, in points.</summary>
    private const double Touch = 0.8;

    /// <summary>Longest piece of a dashed line, in points.</summary>
    private const double LongestDash = 8;

    /// <summary>Widest gap of a dashed line, in points, which is not wider than twice the dashes beside it either.</summary>
    private const double WidestGap = 5;

    /// <summary>Shortest line, in points; what is shorter is a dot or part of a drawing.</summary>
    private const double Shortest = 3;

    /// <summary>Joins pieces that continue or cover each other.</summary>
    /// <param name="pieces">The boxes of thin horizontal and vertical lines. Dots, which are both, lie with the horizontal ones.</param>
    /// <returns>The lines, the horizontal ones first.</returns>
    public static IReadOnlyList<Rule> Join(ReadOnlySpan<Rect> pieces)
    {
        var rules = new List<Rule>();
        using var horizontal = new PooledList<Rect>(pieces.Length);
        using var vertical = new PooledList<Rect>(pieces.Length);
        foreach (ref readonly var piece in pieces)
            (piece.Width < piece.Height ? vertical : horizontal).Add(piece);
        using var order = new RunOrder();
        Join(horizontal.Items, isHorizontal: true, rules, order);
        Join(vertical.Items, isHorizontal: false, rules, order);
        return rules;
    }

    private static void Join(ReadOnlySpan<Rect> pieces, bool isHorizontal, List<Rule> rules, RunOrder order)
    {
        var keys = order.Begin(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
            keys[i] = Level(pieces[i], isHorizontal);
        order.Sort(0, pieces.Length);
        var places = order.Places;
        for (int start = 0, end; start < places.Length; start = end)
        {
            var level = keys[places[start]];
            for (end = start + 1; end < places.Length && keys[places[end]] - level <= SameLevel;)
                end++;
            foreach (var place in places[start..end])
                keys[place] = isHorizontal ? pieces[place].Left : pieces[place].Top;
            order.Sort(start, end);
            JoinLevel(pieces, places[start..end], isHorizontal, rules);
        }
    }

    private static void JoinLevel(ReadOnlySpan<Rect> pieces, ReadOnlySpan<int> places, bool isHorizontal, List<Rule> rules)
    {
        var line = pieces[places[0]];
        var last = line;
        foreach (var place in places[1..])
        {
            ref readonly var piece = ref pieces[place];
            var gap = isHorizontal ? piece.Left - line.Right : piece.Top - line.Bottom;
            if (gap <= Touch || IsDash(last, piece, gap, isHorizontal))
                line = line.Union(piece);
            else
            {
                Add(line, rules);
                line = piece;
            }
            last = piece;
        }
        Add(line, rules);
    }

    private static double Level(in Rect piece, bool isHorizontal) => isHorizontal ? piece.CenterY : piece.CenterX;

    private static bool IsDash(in Rect a, in Rect b, double gap, bool isHorizontal)
    {
        var (lengthA, lengthB) = isHorizontal ? (a.Width, b.Width) : (a.Height, b.Height);
        return gap <= WidestGap && gap <= 2 * Math.Min(lengthA, lengthB) && Math.Max(lengthA, lengthB) <= LongestDash;
    }

    private static void Add(in Rect line, List<Rule> rules)
    {
        if (Math.Max(line.Width, line.Height) >= Shortest)
            rules.Add(new Rule(line));
    }
}
