using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Which box a word stands in, however the boxes are arranged: beside each other, one below the other, or in a grid. A box
/// reaches from its label to the right and down, until the next label to the right, the next one below it, or the next row of
/// boxes that begins further left.
/// </summary>
internal sealed class BoxRegions
{
    /// <summary>A rule this close left of a label, in points, is the box's edge: a cell's padding.</summary>
    private const double Padding = 14;

    /// <summary>How far left of its label a box's value may begin where there is no rule, in points.</summary>
    private const double Outdent = 2.5;

    /// <summary>Labels that begin within this many font sizes of each other are of one column.</summary>
    private const double ColumnSlack = 1.5;

    private readonly List<Region> _regions;
    private readonly Sheet _sheet;

    private BoxRegions(List<Region> regions, Sheet sheet) => (_regions, _sheet) = (regions, sheet);

    /// <summary>Takes the labels of the boxes, that of box 1 first.</summary>
    public static BoxRegions Of(IEnumerable<Phrase> labels, Sheet sheet)
    {
        var regions = labels.Select(label => RegionOf(label, sheet)).ToList();
        // Without rules, what stands first in a column says where it begins.
        regions = regions.ConvertAll(r => r.IsRuled ? r : r with { Left = regions.Where(o => IsOneColumn(o, r)).Min(o => o.Left) });
        return new BoxRegions([.. regions.Select(r => r with { Top = TopOf(r, regions, sheet) })], sheet);
    }

    /// <summary>The label of the box that a place is in; null for none.</summary>
    /// <param name="x">Where the word begins.</param>
    /// <param name="y">Its middle.</param>
    public Phrase? At(double x, double y)
    {
        Region? best = null;
        foreach (var region in _regions)
            if (region.Left <= x && region.Top < y && !IsEnded(region, y)
                && (best is null || (IsOneColumn(region, best) ? region.Top > best.Top : region.Left > best.Left)))
                best = region;
        return best?.Label;
    }

    /// <summary>Where a box ends at the right, in points; infinite where nothing stands beside it.</summary>
    public double RightOf(Phrase label)
    {
        var own = _regions.Find(r => r.Label == label)!;
        var bottom = _regions.Where(r => IsOneColumn(r, own) && IsBelow(r, own)).Select(r => r.Top).DefaultIfEmpty(double.PositiveInfinity).Min();
        return _regions.Where(r => r.Left > own.Left && !IsOneColumn(r, own) && r.Top < bottom && r.Label.Box.Bottom > own.Top)
            .Select(r => r.Left).DefaultIfEmpty(double.PositiveInfinity).Min();
    }

    private static Region RegionOf(Phrase label, Sheet sheet)
    {
        var edge = double.NegativeInfinity;
        foreach (var rule in sheet.VerticalRules)
            if (rule.CenterX < label.Box.Left + 1 && rule.Top < label.Box.CenterY && rule.Bottom > label.Box.CenterY)
                edge = Math.Max(edge, rule.CenterX);
        var isRuled = edge > label.Box.Left - Padding || (!double.IsInfinity(edge) && !sheet.Tokens().Any(t =>
            t.Box.Left > edge && t.Box.Right < label.Box.Left + 1 && t.Box.CenterY > label.Box.Top && t.Box.CenterY < label.Box.Bottom));
        return new Region(label, isRuled ? edge : label.Box.Left - Outdent, label.Box.Top, isRuled);
    }

    // A label may be set in the middle of its box: the box begins at the rule above.
    private static double TopOf(Region region, List<Region> regions, Sheet sheet)
    {
        var box = region.Label.Box;
        var above = regions.Where(r => IsOneColumn(r, region) && IsBelow(region, r)).Select(r => r.Label.Box.Bottom).DefaultIfEmpty(double.NegativeInfinity).Max();
        var rule = sheet.HorizontalRules.Where(r => r.Left < box.CenterX && r.Right > box.CenterX && r.CenterY < box.CenterY && r.CenterY > above)
            .Select(r => r.CenterY).DefaultIfEmpty(box.Top).Max();
        // Between the box's edge and its label stands nothing; below a line within the box above stand that box's captions.
        return region.IsRuled && !sheet.Tokens().Any(t => t.Box.CenterY > rule && t.Box.CenterY < box.Top && t.Box.Left > region.Left && t.Box.Left < box.Right)
            ? Math.Min(rule, box.Top) : box.Top;
    }

    private bool IsEnded(Region region, double y) => _regions.Exists(other => other.Top < y && IsBelow(other, region)
        && (IsOneColumn(other, region) || (other.Left < region.Left && BeginsRow(other, region))));

    // A box beside several others goes on past their labels where no rule ends it; without rules, a row begins at the left edge.
    // No row but the first begins with box 1, wherever in it its label is set.
    private bool BeginsRow(Region region, Region above)
    {
        if (region.Label == _regions[0].Label)
            return false;
        return (IsRuledOff(region, region) && IsRuledOff(above, region))
            || (!above.IsRuled && _regions.TrueForAll(r => r.Left > region.Left || IsOneColumn(r, region)) && !GoesOn(above, region));
    }

    // A column with a box that begins further down, beside none of the row, goes on past that row.
    private bool GoesOn(Region above, Region row) => _regions.Exists(r => IsOneColumn(r, above) && IsBelow(r, row))
        && !_regions.Exists(r => IsOneColumn(r, above) && r != above && !IsBelow(r, row) && !IsBelow(row, r));

    private bool IsRuledOff(Region region, Region row) => _sheet.HorizontalRules.Any(r => Math.Abs(r.CenterY - row.Top) < Padding
        && r.Left < region.Label.Box.CenterX && r.Right > region.Label.Box.CenterX);

    private static bool IsBelow(Region region, Region above) => region.Top > above.Top + above.Label.First.Size;

    private static bool IsOneColumn(Region a, Region b) => Math.Abs(a.Left - b.Left) < ColumnSlack * a.Label.First.Size;

    private sealed record Region(Phrase Label, double Left, double Top, bool IsRuled);
}
