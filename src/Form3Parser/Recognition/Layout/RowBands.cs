using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Tells the rows of a table apart where no rule does. Rows stand one below the other, so one cut between each two anchors
/// parts all columns at once; it is made where the cells on both sides stand best around their anchors, as the table aligns
/// them, and where no cell is left empty that should be filled.
/// </summary>
internal static class RowBands
{
    /// <summary>How far a cell may stand from its place, in font sizes, before its rows are called doubtful.</summary>
    public const double Doubtful = 0.5;

    private static readonly double[] Alignments = [0.5, 0, 1];

    /// <summary>What an empty cell costs, in font sizes from its anchor: so that every row gets its share of each column.</summary>
    private const double EmptyCost = 1;

    /// <summary>How much more a wider gap between two lines of a cell counts than a cell's distance from its anchor.</summary>
    private const double GapWeight = 1;

    /// <summary>The most that a row costs through which a page break runs, in font sizes: what is cut is not aligned.</summary>
    private const double CutCost = 0.6;

    /// <summary>What a cell costs that begins with what seems the rest of another, in lines.</summary>
    private const double RestCost = 0.2;


    /// <summary>What a font size of white between two rows is worth where nothing else tells, in lines.</summary>
    private const double GapReward = 0.02;

    /// <summary>What the end of a page counts as, in font sizes of white.</summary>
    private const double BreakGap = 4;

    /// <summary>Two ways to part rows of text that differ by less, in lines, leave it uncertain.</summary>
    private const double Margin = 0.15;

    /// <summary>More cuts between two anchors than any table has rows' lines; beyond, only the widest gaps are tried.</summary>
    private const int MostCuts = 40;

    /// <summary>Deals the words of each column to the rows.</summary>
    /// <param name="columns">The columns' words; the anchors are words of one of them.</param>
    /// <param name="anchors">The anchors, one a row, from the top; at least one.</param>
    /// <param name="breaks">Where pages end, from the top.</param>
    /// <param name="lastFilled">For each row whether it should have something in the last column.</param>
    /// <returns>For each anchor, for each column, the words of that cell; and how far the worst cell is from its place, in font sizes.</returns>
    public static (List<List<Token>[]> Rows, double Doubt) Split(
        IReadOnlyList<IReadOnlyList<Token>> columns, IReadOnlyList<Token> anchors, IReadOnlyList<double> breaks, bool isRough, bool[]? lastFilled = null)
    {
        var band = new Bands(columns, anchors, breaks, lastFilled, isRough);
        var best = Alignments.Select(band.Cut).MinBy(c => c.Cost);
        return (band.Rows(best.Cuts), isRough ? band.Rivalry(best.Cuts, best.Alignment) : band.Worst(best.Cuts, best.Alignment));
    }

    private sealed class Bands
    {
        private readonly List<List<Token>> _lines;
        private readonly double[] _baselines;
        private readonly int[] _anchors;
        private readonly double _size;
        private readonly bool[,] _has;
        private readonly double[] _pitch;
        private readonly bool[] _isBreak;
        private readonly bool[]? _lastFilled;
        private readonly Dictionary<Token, int> _columnOf = new(ReferenceEqualityComparer.Instance);
        private readonly int _columns;
        private readonly bool _isRough;

        public Bands(IReadOnlyList<IReadOnlyList<Token>> columns, IReadOnlyList<Token> anchors, IReadOnlyList<double> breaks, bool[]? lastFilled, bool isRough)
        {
            _isRough = isRough;
            _columns = columns.Count;
            _lastFilled = lastFilled;
            for (var c = 0; c < columns.Count; c++)
                foreach (var token in columns[c])
                    _columnOf[token] = c;
            var all = columns.SelectMany(c => c).ToList();
            _size = all.Max(t => t.Size);
            _lines = TextLines.Of(all);
            _baselines = [.. _lines.Select(l => l.MaxBy(t => t.Size)!.Baseline)];
            _anchors = [.. anchors.Select(a => _lines.FindIndex(l => l.Contains(a)))];
            _has = new bool[columns.Count, _lines.Count];
            for (var i = 0; i < _lines.Count; i++)
                foreach (var token in _lines[i])
                    _has[_columnOf[token], i] = true;
            _isBreak = [.. _lines.Select((l, i) => i > 0 && breaks.Any(b => b > _baselines[i - 1] && b < _baselines[i]))];
            _pitch = new double[columns.Count];
            for (var c = 0; c < columns.Count; c++)
                _pitch[c] = Pitch(c);
        }

        /// <summary>For each row where it begins, for the rows from the second.</summary>
        public (int[] Cuts, double Cost, double Alignment) Cut(double alignment)
        {
            var n = _anchors.Length;
            var ways = new (int At, double Cost, int From)[n + 1][];
            ways[0] = [(0, 0, -1)];
            for (var row = 0; row < n; row++)
            {
                var ends = row == n - 1 ? [_lines.Count] : Candidates(_anchors[row] + 1, _anchors[row + 1]);
                ways[row + 1] = Array.ConvertAll(ends, end =>
                {
                    var (best, from) = (double.PositiveInfinity, -1);
                    for (var i = 0; i < ways[row].Length; i++)
                    {
                        var cost = ways[row][i].Cost + RowCost(row, ways[row][i].At, end, alignment);
                        if (cost < best)
                            (best, from) = (cost, i);
                    }
                    return (end, best, from);
                });
            }
            var cuts = new int[n + 1];
            for (int row = n, at = 0; row >= 0; row--)
            {
                cuts[row] = ways[row][at].At;
                at = ways[row][at].From;
            }
            return (cuts, ways[n][0].Cost, alignment);
        }

        public List<List<Token>[]> Rows(int[] cuts)
        {
            var rows = new List<List<Token>[]>();
            for (var row = 0; row < _anchors.Length; row++)
            {
                var cells = new List<Token>[_columns];
                for (var c = 0; c < _columns; c++)
                    cells[c] = [];
                for (var i = cuts[row]; i < cuts[row + 1]; i++)
                    foreach (var token in _lines[i])
                        cells[_columnOf[token]].Add(token);
                rows.Add(cells);
            }
            return rows;
        }

        public double Worst(int[] cuts, double alignment)
        {
            double worst = 0;
            for (var row = 0; row < _anchors.Length; row++)
                for (var c = 0; c < _columns; c++)
                    if (Offset(row, c, cuts[row], cuts[row + 1], alignment, out _) is { } offset)
                        worst = Math.Max(worst, offset / _size);
            return worst;
        }

        private int[] Candidates(int first, int last)
        {
            if (last < first)
                return [Math.Max(first, last)];
            var all = Enumerable.Range(first, last - first + 1);
            return last - first < MostCuts ? [.. all]
                : [.. all.OrderByDescending(i => _baselines[i] - _baselines[i - 1]).Take(MostCuts).Order()];
        }

        private double RowCost(int row, int from, int to, double alignment)
        {
            double cost = _isRough ? OrderCost(from, to, alignment) - GapReward * Gap(from) : 0;
            for (var c = 0; c < _columns; c++)
            {
                var offset = Offset(row, c, from, to, alignment, out var gaps);
                bool? shouldBeFilled = c == _columns - 1 ? _lastFilled?[row] : null;
                if (offset is null)
                    cost += shouldBeFilled == false || _pitch[c] < 0 ? 0 : _isRough ? 1 : Square(EmptyCost * _size);
                else if (_isRough)
                    cost += (shouldBeFilled == false ? 1 : 0) + RestCost * Breaches(c, from, to);
                else
                    cost += Square(offset.Value) + GapWeight * gaps + (shouldBeFilled == false ? Square(EmptyCost * _size) : 0);
            }
            return cost;
        }

        // Where the lines of each cell should stand, a line apart and aligned with the others, against the order in which they
        // stand: lines of text keep the order but for half a line.
        private double OrderCost(int from, int to, double alignment)
        {
            const double half = 0.5 + 1e-9;
            Span<int> left = stackalloc int[_columns];
            Span<double> place = stackalloc double[_columns];
            for (var c = 0; c < _columns; c++)
            {
                for (var i = from; i < to; i++)
                    left[c] += _has[c, i] ? 1 : 0;
                place[c] = -(left[c] - 1) * alignment;
            }
            double cost = 0, reached = double.NegativeInfinity;
            for (var i = from; i < to; i++)
            {
                double low = double.PositiveInfinity, high = double.NegativeInfinity;
                for (var c = 0; c < _columns; c++)
                    if (_has[c, i])
                    {
                        (low, high) = (Math.Min(low, place[c]), Math.Max(high, place[c]));
                        place[c]++;
                    }
                cost += Square(Math.Max(0, high - low - half)) + Square(Math.Max(0, reached - low - half));
                reached = Math.Max(reached, high);
            }
            return cost;
        }

        // A page seldom ends within a row.
        private double Gap(int line) => line == 0 || line == _lines.Count ? 0
            : _isBreak[line] ? BreakGap : Math.Min(BreakGap / 2, (_baselines[line] - _baselines[line - 1]) / _size);

        // Marks, a small letter or a closing bracket go on with what stands above them; after its marks a cell ends.
        private int Breaches(int column, int from, int to)
        {
            var breaches = 0;
            Token? first = null;
            var isMarked = false;
            for (var i = from; i < to; i++)
            {
                if (!_has[column, i])
                    continue;
                var words = _lines[i].FindAll(t => _columnOf[t] == column);
                var isAllMarks = words.TrueForAll(t => NoteMarks.IsAll(t.Text));
                if (isMarked && !isAllMarks)
                    breaches++;
                if (first is null && !isAllMarks && (NoteMarks.IsAll(words[0].Text) || char.IsLower(words[0].Text[0]) || words[0].Text[0] == ')'))
                    breaches++;
                first ??= words[0];
                isMarked = NoteMarks.SuffixStart(words[^1].Text) < words[^1].Text.Length;
            }
            return breaches;
        }

        /// <summary>More than what is doubtful where a cut elsewhere would be about as good, or the best is bad; else 0.</summary>
        public double Rivalry(int[] cuts, double alignment)
        {
            for (var row = 0; row + 1 < _anchors.Length; row++)
            {
                var own = RowCost(row, cuts[row], cuts[row + 1], alignment) + RowCost(row + 1, cuts[row + 1], cuts[row + 2], alignment);
                foreach (var other in Candidates(_anchors[row] + 1, _anchors[row + 1]))
                    if (other != cuts[row + 1]
                        && RowCost(row, cuts[row], other, alignment) + RowCost(row + 1, other, cuts[row + 2], alignment) < own + Margin)
                        return 2 * Doubtful;
                if (OrderCost(cuts[row], cuts[row + 1], alignment) > Margin)
                    return 2 * Doubtful;
            }
            return 0;
        }

        private double? Offset(int row, int column, int from, int to, double alignment, out double gaps)
        {
            gaps = 0;
            int first = -1, last = -1;
            var isCut = false;
            for (var i = from; i < to; i++)
            {
                isCut |= i > from && _isBreak[i];
                if (!_has[column, i])
                    continue;
                if (first < 0)
                    first = i;
                else if (!isCut)
                    gaps += Square(_baselines[i] - _baselines[last] - _pitch[column]);
                last = i;
            }
            if (first < 0)
                return null;
            var at = _baselines[first] + (_baselines[last] - _baselines[first]) * alignment;
            var offset = Math.Abs(at - _baselines[_anchors[row]]);
            return isCut ? Math.Min(offset, CutCost * _size) : offset;
        }

        // Lines of one cell stand as close as any two lines of the column; negative for an empty column.
        private double Pitch(int column)
        {
            var pitch = double.PositiveInfinity;
            var last = -1;
            for (var i = 0; i < _lines.Count; i++)
            {
                if (!_has[column, i])
                    continue;
                if (last >= 0)
                    pitch = Math.Min(pitch, _baselines[i] - _baselines[last]);
                last = i;
            }
            return last < 0 ? -1 : pitch;
        }

        private static double Square(double x) => x * x;
    }
}
