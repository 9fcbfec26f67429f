using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>Where a table's columns part. Known from its rules, else from the widest gap between two headings.</summary>
/// <param name="Bounds">The inner boundaries' x from the left, one fewer than columns.</param>
internal sealed record ColumnLayout(double[] Bounds)
{
    /// <summary>How far a rule may cut into a heading's box, in points: side bearings.</summary>
    private const double RuleSlack = 2;

    /// <summary>What begins at one edge does so within this, in points.</summary>
    private const double FlushSlack = 0.5;

    /// <summary>No words of one cell stand further apart than this, in font sizes.</summary>
    private const double WideGap = 1;

    /// <summary>What stands this far behind the words before it is in a cell of its own, in font sizes.</summary>
    private const double CellGap = 4;

    public int Of(Token token)
    {
        var x = token.Box.CenterX;
        var column = 0;
        while (column < Bounds.Length && x >= Bounds[column])
            column++;
        return column;
    }

    /// <summary>Columns below a row of headings.</summary>
    /// <param name="headings">The headings' boxes from the left.</param>
    /// <param name="body">The words below them.</param>
    /// <param name="verticalRules">The vertical rules that cross the rows.</param>
    public static ColumnLayout Of(IReadOnlyList<Rect> headings, IReadOnlyList<Token> body, IReadOnlyList<Rect> verticalRules)
    {
        var bounds = new double[headings.Count - 1];
        for (var i = 0; i < bounds.Length; i++)
        {
            double left = headings[i].Right, right = headings[i + 1].Left;
            if (left > right)
                left = right = (left + right) / 2;
            var rules = verticalRules.Where(r => r.CenterX > left - RuleSlack && r.CenterX < right + RuleSlack).Select(r => r.CenterX).ToList();
            bounds[i] = rules.Count > 0 ? rules.Average() : AreFlush(headings[i], headings[i + 1], body) ? LastGap(left, right, body)
                : WidestGap(left, right, body, i > 0 ? bounds[i - 1] : double.NegativeInfinity, i + 2 < headings.Count ? headings[i + 2].Left : double.PositiveInfinity);
        }
        return new ColumnLayout(bounds);
    }

    /// <summary>The same columns, with the boundaries beside one column moved to where its own words, told by what they say, leave room.</summary>
    public ColumnLayout Around(int column, IReadOnlyList<Token> own, IReadOnlyList<Token> body)
    {
        if (own.Count == 0)
            return this;
        double left = own.Min(t => t.Box.Left), right = own.Max(t => t.Box.Right);
        var bounds = (double[])Bounds.Clone();
        var before = body.Where(t => t.Box.Right <= left).Select(t => t.Box.Right).DefaultIfEmpty(double.NegativeInfinity).Max();
        if (column > 0 && (bounds[column - 1] > left || bounds[column - 1] < before) && !double.IsInfinity(before))
            bounds[column - 1] = (before + left) / 2;
        return new ColumnLayout(bounds);
    }

    // Whether the cells of both columns begin where their headings do, the second being empty perhaps, and none of the first reaches into it.
    private static bool AreFlush(Rect heading, Rect next, IReadOnlyList<Token> body)
    {
        bool begins = false, nextBegins = false, isNextEmpty = true;
        foreach (var token in body)
        {
            if (token.Box.Left < next.Left - FlushSlack && token.Box.Right > next.Left + FlushSlack)
                return false;
            begins |= Math.Abs(token.Box.Left - heading.Left) < FlushSlack;
            nextBegins |= Math.Abs(token.Box.Left - next.Left) < FlushSlack;
            isNextEmpty &= token.Box.Right < next.Left || token.Box.Left > next.Right;
        }
        return begins && (nextBegins || (isNextEmpty && !body.Any(t => t.Box.Left > heading.Right && t.Box.Right < next.Left && BeginsCell(t, body))));
    }

    private static bool BeginsCell(Token token, IReadOnlyList<Token> body) => !body.Any(t => Math.Abs(t.Baseline - token.Baseline) < token.Size / 2
        && t.Box.Right < token.Box.Left + FlushSlack && token.Box.Left - t.Box.Right < CellGap * token.Size);

    // Where all cells are flush left, the spaces inside one of them may be wider than the room to the next.
    private static double LastGap(double left, double right, IReadOnlyList<Token> body)
    {
        var reached = body.Where(t => t.Box.Left < right - FlushSlack).Select(t => t.Box.Right).Append(left).Max();
        return (Math.Min(reached, right) + right) / 2;
    }

    // The widest gap between two headings parts their columns; another one where that leaves a column without a word, and this none.
    private static double WidestGap(double left, double right, IReadOnlyList<Token> body, double from, double to)
    {
        var between = body.Where(t => t.Box.Right > left && t.Box.Left < right).OrderBy(t => t.Box.Left).ToList();
        var gaps = new List<(double Left, double Right)>();
        var reached = left;
        foreach (var token in between)
        {
            if (token.Box.Left > reached)
                gaps.Add((reached, token.Box.Left));
            reached = Math.Max(reached, token.Box.Right);
        }
        // Cells are set flush left under their headings more often than right: on a tie the gap at the right wins.
        if (reached < right)
            gaps.Add((reached, right));
        if (gaps.Count == 0)
            return (left + right) / 2;
        var at = gaps.ConvertAll(g => (g.Left + g.Right) / 2);
        var widest = gaps.FindLastIndex(g => g.Right - g.Left >= gaps.Max(o => o.Right - o.Left));
        if (between.Count == 0 || AreFilled(at[widest]))
            return at[widest];
        var filled = at.FindIndex(x => AreFilled(x) && Room(x) > WideGap * between[0].Size);
        return at[filled < 0 ? widest : filled];

        bool AreFilled(double x) => body.Any(t => t.Box.CenterX > from && t.Box.CenterX < x) && body.Any(t => t.Box.CenterX > x && t.Box.CenterX < to);

        double Room(double x) => body.Select(t => t.Box.Left).Where(l => l > x).DefaultIfEmpty(x).Min() - body.Select(t => t.Box.Right).Where(r => r < x).DefaultIfEmpty(x).Max();
    }
}
