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
    /// <param name="pieces">The boxes of thin horizontal and vertical lines; put into another order.</param>
    /// <returns>The lines, the horizontal ones first.</returns>
    public static IReadOnlyList<Rule> Join(Span<Rect> pieces)
    {
        var rules = new List<Rule>();
        var horizontal = Divide(pieces);
        using var keys = new PooledList<double>();
        Join(pieces[..horizontal], isHorizontal: true, rules, keys.Take(horizontal));
        Join(pieces[horizontal..], isHorizontal: false, rules, keys.Take(pieces.Length - horizontal));
        return rules;
    }

    // Brings the horizontal pieces to the front and counts them. Dots, which are both, lie with the horizontal ones.
    private static int Divide(Span<Rect> pieces)
    {
        var count = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Width < pieces[i].Height)
                continue;
            (pieces[count], pieces[i]) = (pieces[i], pieces[count]);
            count++;
        }
        return count;
    }

    private static void Join(Span<Rect> pieces, bool isHorizontal, List<Rule> rules, Span<double> keys)
    {
        for (var i = 0; i < pieces.Length; i++)
            keys[i] = Level(pieces[i], isHorizontal);
        keys.Sort(pieces);
        for (var start = 0; start < pieces.Length;)
        {
            var end = start + 1;
            while (end < pieces.Length && Level(pieces[end], isHorizontal) - Level(pieces[start], isHorizontal) <= SameLevel)
                end++;
            JoinLevel(pieces[start..end], isHorizontal, rules, keys[start..end]);
            start = end;
        }
    }

    private static void JoinLevel(Span<Rect> pieces, bool isHorizontal, List<Rule> rules, Span<double> keys)
    {
        for (var i = 0; i < pieces.Length; i++)
            keys[i] = isHorizontal ? pieces[i].Left : pieces[i].Top;
        keys.Sort(pieces);
        var line = pieces[0];
        var last = line;
        foreach (ref readonly var piece in pieces[1..])
        {
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
