using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Tells the rows of a table apart where no rule does: each row has one anchor, a word that every row has once; the lines of
/// the other columns stand around their anchor as the table aligns its cells, by their middle, their top or their bottom. At
/// the head of a page there may be the rest of a row whose anchor is on the page before, and the other way round.
/// </summary>
internal static class RowSplitter
{
    /// <summary>How far a cell may stand from its anchor, in font sizes, before its rows are called doubtful.</summary>
    public const double Doubtful = 0.5;

    private static readonly double[] Alignments = [0.5, 0, 1];

    /// <summary>
    /// What an empty cell costs, in font sizes from its anchor: so that a cell is left empty where its row has no line near,
    /// and that all lines do not gather around the middle row.
    /// </summary>
    private const double EmptyCost = 1;

    /// <summary>What the rest of a cut row costs, in font sizes: less than half a line, more than rounding.</summary>
    private const double RestCost = 0.4;

    /// <summary>How much more a wider gap between two lines of a cell counts than a cell's distance from its anchor.</summary>
    private const double GapWeight = 4;

    /// <summary>
    /// The most that the last row before a page break and the first after it cost, in font sizes: what is cut is not centred.
    /// </summary>
    private const double CutCost = 0.6;

    /// <summary>Two ways to put the rest of a cut row that differ by less, in font sizes, leave it uncertain.</summary>
    private const double UncertainCut = 0.5;

    /// <summary>How far a mark's baseline is raised above its line's, in the mark's own size: a third of its parent's.</summary>
    private const double MarkRaise = 0.45;

    /// <summary>Puts each line of each column to the anchor whose row it stands in.</summary>
    /// <param name="columns">The columns' words; the anchors are words of one of them.</param>
    /// <param name="anchors">The baselines of the anchors, from the top; at least one.</param>
    /// <param name="breaks">Where pages end, from the top.</param>
    /// <param name="lastFilled">For each anchor whether its row should have something in the last column; null when nothing is known.</param>
    /// <returns>For each anchor, for each column, the words of that cell; and how far in lines the worst cell is from where it should be.</returns>
    public static (List<List<Token>[]> Rows, double Doubt) Split(
        IReadOnlyList<IReadOnlyList<Token>> columns, double[] anchors, IReadOnlyList<double> breaks, bool[]? lastFilled = null)
    {
        var rows = anchors.Select(_ => columns.Select(_ => new List<Token>()).ToArray()).ToList();
        var size = columns.SelectMany(c => c).Select(t => t.Size).DefaultIfEmpty(1).Max();
        var lines = columns.Select((c, i) => new Column(
            TextLines.Of(c).ConvertAll(l => new Line(l, Baseline(l, size))), i == columns.Count - 1 ? lastFilled : null)).ToList();
        var pieces = Pieces(anchors, breaks);
        var alignment = 0.5;
        if (anchors.Length > 1)
        {
            alignment = Alignments.MinBy(a => Settle(pieces, lines, a, size));
            Settle(pieces, lines, alignment, size);
        }
        double doubt = 0;
        for (var c = 0; c < columns.Count; c++)
            foreach (var piece in pieces)
            {
                var own = Within(lines[c], piece);
                var (rowOf, worst) = (piece.Deal(own, lines[c].Filled, alignment, size).RowOf, 0d);
                for (var i = 0; i < own.Count; i++)
                    rows[rowOf[i]][c].AddRange(own[i].Tokens);
                if (anchors.Length > 1)
                    worst = WorstOffset(own, rowOf, piece, anchors, alignment) / size;
                doubt = Math.Max(doubt, piece.IsUncertain ? Doubtful * 2 : worst);
            }
        return (rows, doubt);
    }

    // At each page break one row is cut at most: either its anchor is above and its rest below, or the other way round.
    private static double Settle(List<Piece> pieces, List<Column> lines, double alignment, double size)
    {
        double Cost(Piece piece) => lines.Sum(l => piece.Deal(Within(l, piece), l.Filled, alignment, size).Cost);
        int[] Rows(Piece a, Piece b) => [.. lines.SelectMany(l => (int[])[
            .. a.Deal(Within(l, a), l.Filled, alignment, size).RowOf, .. b.Deal(Within(l, b), l.Filled, alignment, size).RowOf])];
        foreach (var piece in pieces)
            (piece.Lead, piece.Trail) = (Cut.None, Cut.None);
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].FirstRow == 0 || pieces[i].FirstRow == pieces[i].RowCount)
            {
                // No anchor on one side: what stands there is the rest of the nearest row.
                pieces[i].Lead = pieces[i].FirstRow > 0 ? Cut.Rest : Cut.None;
                continue;
            }
            (pieces[i - 1].Trail, pieces[i].Lead) = (Cut.Row, Cut.Rest);
            var (above, rowsAbove) = (Cost(pieces[i - 1]) + Cost(pieces[i]), Rows(pieces[i - 1], pieces[i]));
            (pieces[i - 1].Trail, pieces[i].Lead) = (Cut.Rest, Cut.Row);
            var (below, rowsBelow) = (Cost(pieces[i - 1]) + Cost(pieces[i]), Rows(pieces[i - 1], pieces[i]));
            if (above <= below)
                (pieces[i - 1].Trail, pieces[i].Lead) = (Cut.Row, Cut.Rest);
            pieces[i].IsUncertain = Math.Abs(above - below) < Square(UncertainCut * size) && !rowsAbove.SequenceEqual(rowsBelow);
        }
        return pieces.Sum(Cost);
    }

    private static List<Line> Within(Column column, Piece piece) =>
        column.Lines.FindAll(l => l.Tokens[0].Box.CenterY >= piece.Top && l.Tokens[0].Box.CenterY < piece.Bottom);

    private static List<Piece> Pieces(double[] anchors, IReadOnlyList<double> breaks)
    {
        var pieces = new List<Piece>();
        var top = double.NegativeInfinity;
        var first = 0;
        foreach (var bottom in breaks.Append(double.PositiveInfinity))
        {
            var end = first;
            while (end < anchors.Length && anchors[end] < bottom)
                end++;
            pieces.Add(new Piece(top, bottom, first, anchors[first..end], anchors.Length));
            (top, first) = (bottom, end);
        }
        return pieces;
    }

    private static double WorstOffset(List<Line> lines, int[] rowOf, Piece piece, double[] anchors, double alignment)
    {
        double worst = 0;
        for (var row = piece.FirstRow; row < piece.FirstRow + piece.Anchors.Length; row++)
        {
            var first = Array.IndexOf(rowOf, row);
            if (first < 0)
                continue;
            var last = Array.LastIndexOf(rowOf, row);
            worst = Math.Max(worst, Math.Abs(Piece.At(lines, first, last, alignment) - anchors[row]));
        }
        return worst;
    }

    // The line's own baseline is its largest words'; a cell that holds nothing but raised marks hangs higher.
    private static double Baseline(List<Token> line, double size)
    {
        var main = line.MaxBy(t => t.Size)!;
        var isRaised = main.Size < Cell.RaisedSize * size && line.TrueForAll(t => NoteMarks.IsAll(t.Text));
        return isRaised ? main.Baseline + MarkRaise * main.Size : main.Baseline;
    }

    private sealed record Column(List<Line> Lines, bool[]? Filled);

    private readonly record struct Line(List<Token> Tokens, double Baseline);

    /// <summary>What a page break does to the row at an end of a piece.</summary>
    private enum Cut
    {
        None,

        /// <summary>The row with its anchor is here, and a part of it beyond the break.</summary>
        Row,

        /// <summary>The rest of a row is here whose anchor is beyond the break.</summary>
        Rest,
    }

    /// <summary>The part of a table on one page.</summary>
    private sealed record Piece(double Top, double Bottom, int FirstRow, double[] Anchors, int RowCount)
    {
        public Cut Lead { get; set; }

        public Cut Trail { get; set; }

        /// <summary>Whether the row cut at its top may as well belong the other way round.</summary>
        public bool IsUncertain { get; set; }

        // The cheapest way to deal the lines, in order, to the rest of the row before, the anchors in order, and the beginning
        // of the row after: a group of lines costs the square of its distance from its anchor.
        public (int[] RowOf, double Cost) Deal(List<Line> lines, bool[]? filled, double alignment, double size)
        {
            int n = lines.Count, lead = Lead == Cut.Rest ? 1 : 0, k = lead + Anchors.Length + (Trail == Cut.Rest ? 1 : 0);
            if (n == 0)
                return ([], 0);
            if (Anchors.Length == 0)
                return (Filled(n, Math.Min(FirstRow - lead, RowCount - 1)), 0);
            if (RowCount == 1)
                return (Filled(n, FirstRow), 0);
            var best = new double[k + 1, n + 1];
            var from = new int[k + 1, n + 1];
            for (var i = 1; i <= n; i++)
                best[0, i] = double.PositiveInfinity;
            for (var group = 1; group <= k; group++)
                for (var end = 0; end <= n; end++)
                    Extend(lines, filled, alignment, size, best, from, group, end, group - 1 - lead);
            var rowOf = new int[n];
            for (int group = k, end = n; group > 0; end = from[group, end], group--)
                for (var i = from[group, end]; i < end; i++)
                    rowOf[i] = FirstRow + group - 1 - lead;
            return (rowOf, best[k, n]);
        }

        public static double At(List<Line> lines, int first, int last, double alignment) =>
            lines[first].Baseline + (lines[last].Baseline - lines[first].Baseline) * alignment;

        private void Extend(
            List<Line> lines, bool[]? filled, double alignment, double size, double[,] best, int[,] from, int group, int end, int anchor)
        {
            var isRow = anchor >= 0 && anchor < Anchors.Length;
            var isCut = (Lead == Cut.Row && anchor == 0) || (Trail == Cut.Row && anchor == Anchors.Length - 1);
            // A direct holding has no nature of indirect ownership: an empty cell is what it should be, a filled one is not.
            bool? shouldBeFilled = isRow ? filled?[FirstRow + anchor] : null;
            best[group, end] = best[group - 1, end] + (isRow && shouldBeFilled != false ? Square(EmptyCost * size) : 0);
            from[group, end] = end;
            double gaps = 0;
            var pitch = Pitch(lines);
            for (var start = end - 1; start >= 0; start--)
            {
                if (start < end - 1)
                    gaps += Square(lines[start + 1].Baseline - lines[start].Baseline - pitch);
                var distance = isRow ? At(lines, start, end - 1, alignment) - Anchors[anchor] : RestCost * size;
                if (isCut)
                    distance = Math.Min(Math.Abs(distance), CutCost * size);
                var cost = best[group - 1, start] + Square(distance) + GapWeight * gaps + (shouldBeFilled == false ? Square(EmptyCost * size) : 0);
                if (cost < best[group, end])
                    (best[group, end], from[group, end]) = (cost, start);
            }
        }

        // Lines of one cell stand as close as any two lines of the column.
        private static double Pitch(List<Line> lines)
        {
            var pitch = double.PositiveInfinity;
            for (var i = 1; i < lines.Count; i++)
                pitch = Math.Min(pitch, lines[i].Baseline - lines[i - 1].Baseline);
            return pitch;
        }

        private static int[] Filled(int count, int row)
        {
            var rows = new int[count];
            Array.Fill(rows, row);
            return rows;
        }

    }

    private static double Square(double x) => x * x;
}
