using System.Globalization;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// The rows of a table as cells: headings are found and set aside, wherever pages repeat them; columns come from the headings
/// and the rules; rows are the stretches between horizontal rules, and where several rows share a stretch, they are told
/// apart by the column in which every row has one word.
/// </summary>
/// <diagnostic code="F3-103">
/// <title>Rows of a table could not be told apart with certainty</title>
/// <meaning>
/// Lines of a table, of the notes or of the signatures stand so that they may belong to
/// either of two rows (warning).
/// </meaning>
/// <reason>
/// A piece of one row's text may have gone to its neighbour.
/// </reason>
/// <remedy>
/// Compare the rows with the page, above all the first and the last words of each cell.
/// </remedy>
/// </diagnostic>
internal sealed class TableRows(Sheet sheet, MarkStyle marks)
{
    /// <summary>A horizontal rule parts rows when it covers this share of the table's width.</summary>
    private const double RuleCover = 0.75;

    /// <summary>Rules closer than this, in points, are one: a double line, or two cells' borders side by side.</summary>
    private const double DoubleRule = 4;

    /// <summary>Whether some line stands far from where its row is.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Reads the rows below a table's headings.</summary>
    /// <param name="spans">The table's stretches of the sheet.</param>
    /// <param name="headings">The boxes of the lowest headings, from the left, one a column.</param>
    /// <param name="bottom">The lower edge of the headings.</param>
    /// <param name="anchor">What every row has once.</param>
    /// <param name="spare">What tells the rows of a scan where more of it is left than of the anchor; null for nothing.</param>
    public List<Cell[]> Read(
        IReadOnlyList<SectionSpan> spans, IReadOnlyList<Rect> headings, double bottom, RowAnchor anchor, RowAnchor? spare)
    {
        var body = spans.SelectMany(s => s.Free).Where(t => t.Box.CenterY > bottom).ToList();
        if (body.Count == 0)
            return [];
        var end = body.Max(t => t.Box.Bottom);
        var crossing = sheet.VerticalRules.Where(r => r.Bottom > bottom + DoubleRule && r.Top < end).ToList();
        List<Token> Anchors(RowAnchor a) => body.FindAll(t =>
            a.Is(t) && t.Box.CenterX > headings[a.Column].Left - t.Size && t.Box.CenterX < headings[a.Column].Right + t.Size);
        var columns = PageColumns.Of(ColumnLayout.Of(headings, body, crossing).Around(anchor.Column, Anchors(anchor), body), body, anchor);
        IsDoubtful |= columns.AreDoubtful;
        if (spare is not null)
            columns.TellAmounts(body, spare.Column);
        if (spare is not null && body.Exists(t => t.IsScanned) && Anchors(spare).Count > Anchors(anchor).Count)
            anchor = spare;
        var left = Math.Min(headings[0].Left, body.Min(t => t.Box.Left));
        var right = Math.Max(headings[^1].Right, body.Max(t => t.Box.Right));
        var rows = new List<List<Token>[]>();
        List<Token> begun = [];
        var middles = body.Select(t => t.Box.CenterY).Order().ToArray();
        foreach (var (stretch, afterBreak) in Stretches(body, Separators(middles, left, right, bottom, end)))
        {
            // What stands before a page break without an anchor begins the row that goes on below it.
            var isOnlyBegun = !stretch.Exists(t => columns.Of(t) == anchor.Column && anchor.Is(t)) && !afterBreak && EndsPage(stretch, middles);
            if (isOnlyBegun)
            {
                begun = stretch;
                continue;
            }
            AddRows(rows, [.. begun, .. stretch], columns, headings.Count, anchor, afterBreak);
            begun = [];
        }
        if (begun.Count > 0)
            AddRows(rows, begun, columns, headings.Count, anchor, false);
        rows.RemoveAll(SaysNone);
        SetAsideNumbers(rows, headings[0].Left);
        return rows.ConvertAll(row => Array.ConvertAll(row, cell => Cell.Of(cell, marks)));
    }

    // A row of one word for none is no holding.
    private static bool SaysNone(List<Token>[] row)
    {
        var words = row.SelectMany(cell => cell).ToList();
        if (!Landmarks.None.Contains(string.Concat(words.Select(t => t.Key))))
            return false;
        words.ForEach(t => t.Use = TokenUse.Label);
        return true;
    }

    // A column of the rows' numbers may stand left of the first heading.
    private static void SetAsideNumbers(List<List<Token>[]> rows, double left)
    {
        var numbers = rows.ConvertAll(row => row[0].MinBy(t => t.Box.Left));
        for (var i = 0; i < rows.Count; i++)
            if (numbers[i] is not { } number || number.Box.Right > left || number.Text.TrimEnd('.') != (i + 1).ToString(CultureInfo.InvariantCulture))
                return;
        for (var i = 0; i < rows.Count; i++)
        {
            numbers[i]!.Use = TokenUse.Label;
            rows[i][0].Remove(numbers[i]!);
        }
    }

    private void AddRows(
        List<List<Token>[]> rows, List<Token> stretch, PageColumns columns, int count, RowAnchor anchor, bool afterBreak)
    {
        var edges = new ColumnEdges(stretch, columns, sheet);
        var cells = edges.Cells(count);
        IsDoubtful |= edges.AreDoubtful;
        var anchors = cells[anchor.Column].Where(anchor.Is).OrderBy(t => t.Baseline).ToArray();
        if (anchors.Length > 1)
        {
            var (split, isDoubtful) = RowSplitter.Split(cells, anchor.Column, Array.ConvertAll(anchors, a => a.Baseline),
                anchor.FillsLast is { } fills ? Array.ConvertAll(anchors, fills) : null);
            IsDoubtful |= isDoubtful;
            rows.AddRange(split);
        }
        else if (anchors.Length == 0 && afterBreak && rows.Count > 0)
        {
            // The rest of a row that a page break cut.
            for (var i = 0; i < count; i++)
                rows[^1][i].AddRange(cells[i]);
        }
        else
        {
            rows.Add(cells);
        }
    }

    private bool EndsPage(List<Token> stretch, double[] middles)
    {
        var end = stretch.Max(t => t.Box.CenterY);
        var next = CountTo(middles, end) is var i && i < middles.Length ? middles[i] : end;
        return sheet.PageBreaks.Any(b => b > end && b < next);
    }

    // A stretch goes on from the one above when a page ends between their words; a repeated head may stand there too.
    private IEnumerable<(List<Token> Tokens, bool AfterBreak)> Stretches(List<Token> body, List<double> separators)
    {
        var end = double.NaN;
        var stretches = body.ToLookup(t => CountTo(separators, t.Box.CenterY));
        for (var i = 0; i <= separators.Count; i++)
        {
            var tokens = stretches[i].ToList();
            if (tokens.Count > 0)
            {
                var begin = tokens.Min(t => t.Box.CenterY);
                yield return (tokens, sheet.PageBreaks.Any(b => b > end && b < begin));
                end = tokens.Max(t => t.Box.CenterY);
            }
        }
    }

    // How many of some y in order are not below this one.
    private static int CountTo(IReadOnlyList<double> sorted, double y)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
            if (sorted[(low + high) / 2] > y)
                high = (low + high) / 2;
            else
                low = (low + high) / 2 + 1;
        return low;
    }

    private List<double> Separators(double[] middles, double left, double right, double top, double bottom)
    {
        var separators = new List<double>();
        var rules = sheet.HorizontalRules.Where(r => r.CenterY > top && r.CenterY < bottom && r.Right > left && r.Left < right).ToList();
        for (var i = 0; i < rules.Count;)
        {
            var j = i;
            while (j < rules.Count && rules[j].CenterY - rules[i].CenterY < DoubleRule)
                j++;
            if (Covered(rules.GetRange(i, j - i), left, right) >= RuleCover * (right - left))
                separators.Add(rules[i].CenterY);
            i = j;
        }
        // A frame that is closed at the foot of a page and opened at the head of the next parts no rows where no other rule does.
        if (separators.TrueForAll(y => IsAtBreak(y, middles)))
            separators.Clear();
        return separators;
    }

    // Nothing but a repeated head stands between it and the page's end.
    private bool IsAtBreak(double y, double[] middles) => sheet.PageBreaks.Any(b =>
        CountTo(middles, Math.Min(b, y)) is var i && (i == middles.Length || middles[i] >= Math.Max(b, y)));

    private static double Covered(List<Rect> rules, double left, double right)
    {
        double covered = 0, reached = left;
        foreach (var rule in rules.OrderBy(r => r.Left))
        {
            var from = Math.Max(rule.Left, reached);
            var to = Math.Min(rule.Right, right);
            if (to <= from)
                continue;
            covered += to - from;
            reached = to;
        }
        return covered;
    }
}
