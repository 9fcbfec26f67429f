using Form3Parser.Text;

namespace Form3Parser.Recognition.Bundles;

/// <summary>
/// Tells how far apart pages are printed beside each other on a sheet: an even part of it, unless the edges of what they show
/// agree at another distance, as they do where the sheet has margins of its own.
/// </summary>
internal static class SheetPitch
{
    /// <summary>How much less than an even part of the sheet the distance may be, in shares of that part: margins of printers.</summary>
    private const double Reach = 0.12;

    /// <summary>Edges agree that differ by less, in points.</summary>
    private const double SameEdge = 0.15;

    /// <summary>Another distance has so many times as many edges that agree.</summary>
    private const int Preferred = 2;

    /// <summary>It has at least this share of the edges.</summary>
    private const double LeastShared = 0.2;

    /// <summary>A table has fewer edges; so many tell enough.</summary>
    private const int MostEdges = 100;

    /// <summary>The distance in points.</summary>
    /// <param name="sheets">Sheets of one size.</param>
    /// <param name="folds">Where columns of pages end, in points.</param>
    /// <param name="even">An even part of the sheet, in points.</param>
    public static double Of(IReadOnlyList<Page> sheets, double[] folds, double even)
    {
        // How many lines and rules have each edge.
        var columns = new SortedDictionary<double, int>[folds.Length + 1];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = [];
        foreach (var sheet in sheets)
        {
            foreach (var (box, isHorizontal) in sheet.Rules.Select(r => (r.Box, r.IsHorizontal)))
                foreach (var edge in (ReadOnlySpan<double>)(isHorizontal ? [box.Left, box.Right] : [box.CenterX]))
                    Count(box, edge);
            foreach (var line in sheet.Words.GroupBy(w => (ColumnOf(w.Box), Rounded(w.Baseline))))
                Count(line.First().Box, line.Min(w => w.Box.Left));
        }
        var edges = Array.ConvertAll(columns, c => c.OrderByDescending(e => e.Value).Take(MostEdges).OrderBy(e => e.Key).Select(e => (Place: e.Key, Lines: e.Value)).ToArray());
        var (best, shared) = (even, (Edges: 0, Lines: 0));
        foreach (var (left, right) in edges.Zip(edges.Skip(1)))
            foreach (var distance in Outermost(left, right).Where(d => d < even && d > (1 - Reach) * even))
                if (Agreeing(edges, distance) is var count && count.CompareTo(shared) > 0)
                    (best, shared) = (distance, count);
        return shared.Edges > Preferred * Agreeing(edges, even).Edges && shared.Edges > LeastShared * edges.Skip(1).Sum(e => e.Length) ? best : even;

        int ColumnOf(Rect box) => Array.FindAll(folds, x => box.CenterX > x).Length;

        void Count(Rect box, double edge) =>
            columns[ColumnOf(box)][Rounded(edge)] = columns[ColumnOf(box)].GetValueOrDefault(Rounded(edge)) + 1;
    }

    // The distances at which what stands furthest left on both, or furthest right, agrees.
    private static IEnumerable<double> Outermost((double Place, int Lines)[] left, (double Place, int Lines)[] right) =>
        left.Length == 0 || right.Length == 0 ? [] : [right[0].Place - left[0].Place, right[^1].Place - left[^1].Place];

    // How many lines and rules have an edge that their left neighbour's page has, too.
    private static (int Edges, int Lines) Agreeing((double Place, int Lines)[][] edges, double distance)
    {
        var (count, all) = (0, 0);
        foreach (var (left, right) in edges.Zip(edges.Skip(1)))
        {
            var at = 0;
            foreach (var (place, lines) in right)
            {
                while (at < left.Length && left[at].Place <= place - distance - SameEdge)
                    at++;
                if (at < left.Length && left[at].Place < place - distance + SameEdge)
                    (count, all) = (count + 1, all + lines);
            }
        }
        return (count, all);
    }

    private static double Rounded(double place) => Math.Round(place, 1);
}
