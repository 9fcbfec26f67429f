using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>The lines of a table in text, and how well some of them make a row.</summary>
internal sealed class RoughLines
{
    /// <summary>What a cell costs that is empty and should be filled, or the other way round, in squared lines.</summary>
    private const double FillCost = 1;

    /// <summary>What a cell costs that begins with what seems the rest of another, in squared lines.</summary>
    private const double RestCost = 0.2;

    /// <summary>What a font size of white above a row is worth where nothing else tells, in squared lines.</summary>
    private const double GapReward = 0.02;

    /// <summary>What the end of a page counts as, in font sizes of white: a page seldom ends within a row.</summary>
    private const double BreakGap = 4;

    /// <summary>
    /// What stands beside each other in a row of several cells is written on one line where it stood up to half a line higher
    /// or lower, in lines; and rounding.
    /// </summary>
    private const double Play = 0.5 + 1e-9;

    private readonly List<List<Token>> _lines;
    private readonly Dictionary<Token, int> _columnOf = new(ReferenceEqualityComparer.Instance);
    private readonly bool[,] _has;
    private readonly bool[] _isUsed;
    private readonly double[] _gaps;

    public RoughLines(IReadOnlyList<IReadOnlyList<Token>> columns)
    {
        for (var c = 0; c < columns.Count; c++)
            foreach (var token in columns[c])
                _columnOf[token] = c;
        _lines = TextLines.Of(columns.SelectMany(c => c));
        _isUsed = [.. columns.Select(c => c.Count > 0)];
        _has = new bool[columns.Count, _lines.Count];
        for (var i = 0; i < _lines.Count; i++)
            foreach (var token in _lines[i])
                _has[_columnOf[token], i] = true;
        _gaps = [.. Enumerable.Range(0, _lines.Count).Select(Gap)];
    }

    public int Count => _lines.Count;

    /// <summary>The line of a column that is nearest to a baseline.</summary>
    public int Nearest(int column, double baseline) =>
        Enumerable.Range(0, Count).Where(i => _has[column, i]).MinBy(i => Math.Abs(_lines[i].Find(t => _columnOf[t] == column)!.Baseline - baseline));

    /// <summary>Where a row may begin between two lines, at most so many places: before which lines.</summary>
    public int[] CutsBetween(int upper, int lower, int most)
    {
        if (lower <= upper)
            return [lower];
        var all = Enumerable.Range(upper + 1, lower - upper);
        return lower - upper <= most ? [.. all] : [.. all.OrderByDescending(i => _gaps[i]).Take(most).Order()];
    }

    /// <summary>The words of each column on the lines from one to another.</summary>
    public List<Token>[] Between(int from, int to)
    {
        var cells = Array.ConvertAll(_isUsed, _ => new List<Token>());
        for (var i = from; i < to; i++)
            foreach (var token in _lines[i])
                cells[_columnOf[token]].Add(token);
        return cells;
    }

    /// <summary>How badly the lines from one to another make a row, in squared lines.</summary>
    public double Cost(int from, int to, double alignment, bool? lastFilled)
    {
        var cost = Misfit(from, to, alignment) - (from < Count ? GapReward * _gaps[from] : 0);
        for (var c = 0; c < _isUsed.Length; c++)
        {
            bool? should = c == _isUsed.Length - 1 && lastFilled is { } known ? known : _isUsed[c] ? true : null;
            cost += should is { } filled && filled != IsFilled(c, from, to) ? FillCost : 0;
            cost += RestCost * Breaches(c, from, to);
        }
        return cost;
    }

    /// <summary>How badly the cells of a row fit beside each other, in squared lines. A paragraph beside its number or its date is written as it stands.</summary>
    public double Misfit(int from, int to, double alignment) => _isUsed.Length > 2 ? Disorder(from, to, alignment)
        : Square((Place(0, from, to, 0.5) - Place(1, from, to, alignment)) / _lines[from][0].Size ?? 0);

    private double? Place(int column, int from, int to, double alignment)
    {
        double? first = null, last = null;
        for (var i = from; i < to; i++)
            if (_has[column, i])
            {
                last = _lines[i].Find(t => _columnOf[t] == column)!.Baseline;
                first ??= last;
            }
        return first + (last - first) * alignment;
    }

    // Where the lines of each cell should stand, a line apart and aligned with the others, against the order in which they do.
    private double Disorder(int from, int to, double alignment)
    {
        Span<double> place = stackalloc double[_isUsed.Length];
        for (var c = 0; c < place.Length; c++)
        {
            var lines = 0;
            for (var i = from; i < to; i++)
                lines += _has[c, i] ? 1 : 0;
            place[c] = -(lines - 1) * alignment;
        }
        double cost = 0, reached = double.NegativeInfinity;
        for (var i = from; i < to; i++)
        {
            double low = double.PositiveInfinity, high = double.NegativeInfinity;
            for (var c = 0; c < place.Length; c++)
                if (_has[c, i])
                {
                    (low, high) = (Math.Min(low, place[c]), Math.Max(high, place[c]));
                    place[c]++;
                }
            cost += Square(Math.Max(0, high - low - Play)) + Square(Math.Max(0, reached - low - Play));
            reached = Math.Max(reached, high);
        }
        return cost;
    }

    private bool IsFilled(int column, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (_has[column, i])
                return true;
        return false;
    }

    // Marks, a small letter or a closing bracket go on with what stands above them; after its marks a cell ends.
    private int Breaches(int column, int from, int to)
    {
        var breaches = 0;
        bool isFirst = true, isMarked = false;
        for (var i = from; i < to; i++)
        {
            if (!_has[column, i])
                continue;
            var words = _lines[i].FindAll(t => _columnOf[t] == column);
            var areMarks = words.TrueForAll(t => NoteMarks.IsAll(t.Text));
            if (isMarked && !areMarks)
                breaches++;
            if (isFirst && !areMarks && (NoteMarks.IsAll(words[0].Text) || char.IsLower(words[0].Text[0]) || words[0].Text[0] == ')'))
                breaches++;
            isFirst = false;
            isMarked = NoteMarks.SuffixStart(words[^1].Text) < words[^1].Text.Length;
        }
        return breaches;
    }

    private double Gap(int line)
    {
        if (line == 0)
            return 0;
        Token upper = _lines[line - 1][0], lower = _lines[line][0];
        return upper.Page != lower.Page ? BreakGap : Math.Min(BreakGap / 2, (lower.Baseline - upper.Baseline) / lower.Size);
    }

    private static double Square(double x) => x * x;
}
