using System.Runtime.InteropServices;

namespace Form3Parser.Text.Order;

/// <summary>
/// Puts the segments of a page into the order of reading, by cutting the page at its wide gaps, across and along in turn.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>How often areas are cut in areas of areas.</summary>
    private const int MaxDepth = 24;

    /// <summary>A gap between two blocks one above the other, in parts of the font's size.</summary>
    private const double BlockGap = 0.9;

    /// <summary>A gap between two columns, in parts of the font's size.</summary>
    private const double ColumnGap = 1;

    /// <summary>How many lines each of two columns has at least.</summary>
    private const int ColumnLines = 4;

    /// <summary>How many words a line of a column has at least on the average; fewer are cells of a table, read across.</summary>
    private const double ColumnWords = 3.5;

    /// <summary>The segments in the order of reading.</summary>
    public static IReadOnlyList<Segment> Of(IReadOnlyList<Word> words)
    {
        var segments = Segments.Of(words);
        var upright = segments.FindIndex(s => words[s.First].Angle != 0);
        var ordered = new List<Segment>(segments.Count);
        if (upright < 0)
            upright = segments.Count;
        Cut(segments[..upright], ordered, 0);
        ordered.AddRange(segments[upright..]);
        return ordered;
    }

    private static void Cut(List<Segment> area, List<Segment> ordered, int depth)
    {
        if (depth < MaxDepth && area.Count >= 2 * ColumnLines)
        {
            var size = UsualSize(area);
            if (CutAlong(area, ordered, size, depth) || CutAcross(area, ordered, size, depth))
                return;
        }
        Sort(area, static segment => segment.First);
        ordered.AddRange(area);
    }

    // Numbers are compared some times faster than segments by a function.
    private static void Sort(List<Segment> area, Func<Segment, double> key)
    {
        var keys = new double[area.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = key(area[i]);
        keys.AsSpan().Sort(CollectionsMarshal.AsSpan(area));
    }

    private static double UsualSize(List<Segment> area)
    {
        var sizes = area.ConvertAll(static s => s.Size);
        sizes.Sort();
        return sizes[sizes.Count / 2];
    }

    // Into columns, at the first gutter that has something like prose on both sides.
    private static bool CutAlong(List<Segment> area, List<Segment> ordered, double size, int depth)
    {
        Sort(area, static segment => segment.Box.Left);
        var isColumnFrom = default(bool[]);
        var lines = new HashSet<int>();
        var words = 0;
        var right = double.PositiveInfinity;
        for (var i = 0; i < area.Count; i++)
        {
            if (area[i].Box.Left - right > ColumnGap * size && IsColumn(i, lines.Count, words)
                && (isColumnFrom ??= ColumnsFrom(area))[i])
            {
                Cut(area[..i], ordered, depth + 1);
                Cut(area[i..], ordered, depth + 1);
                return true;
            }
            right = i == 0 ? area[i].Box.Right : Math.Max(right, area[i].Box.Right);
            words += area[i].Count;
            lines.Add(area[i].Line);
        }
        return false;
    }

    // Whether what stands from each segment on is a column.
    private static bool[] ColumnsFrom(List<Segment> area)
    {
        var isColumn = new bool[area.Count];
        var lines = new HashSet<int>();
        var words = 0;
        for (var i = area.Count - 1; i >= 0; i--)
        {
            words += area[i].Count;
            lines.Add(area[i].Line);
            isColumn[i] = IsColumn(area.Count - i, lines.Count, words);
        }
        return isColumn;
    }

    private static bool IsColumn(int segments, int lines, int words) =>
        segments >= ColumnLines && lines >= ColumnLines && words >= ColumnWords * lines;

    private static bool CutAcross(List<Segment> area, List<Segment> ordered, double size, int depth)
    {
        Sort(area, static segment => segment.Box.Top);
        var start = 0;
        var bottom = area[0].Box.Bottom;
        for (var i = 1; i < area.Count; i++)
        {
            if (area[i].Box.Top - bottom > BlockGap * size)
            {
                Cut(area[start..i], ordered, depth + 1);
                start = i;
            }
            bottom = Math.Max(bottom, area[i].Box.Bottom);
        }
        if (start == 0)
            return false;
        Cut(area[start..], ordered, depth + 1);
        return true;
    }
}
