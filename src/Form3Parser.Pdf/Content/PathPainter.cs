using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Builds paths and finds the straight lines, and the small shapes, that painting them draws.</summary>
internal sealed class PathPainter(PageCanvas canvas) : IDisposable
{
    /// <summary>How thick a line may be, in points; what is thicker is an area.</summary>
    public const double MaxThickness = 2.5;

    /// <summary>How far the ends of a straight line may be off the level, in points and besides as a share of its length.</summary>
    private const double OffLevel = 0.3;

    private const double OffLevelShare = 0.002;

    /// <summary>How many points a path may have; what comes after is not drawn.</summary>
    private const int MaxPoints = 500_000;

    private readonly PooledList<PathPoint> _points = new();
    private PathPoint _start;

    public void MoveTo(double x, double y, in Matrix toPage)
    {
        var (px, py) = toPage.Map(x, y);
        _start = new PathPoint(px, py, PathStep.Move);
        Add(_start);
    }

    public void LineTo(double x, double y, in Matrix toPage, PathStep step = PathStep.Line)
    {
        var (px, py) = toPage.Map(x, y);
        Add(new PathPoint(px, py, _points.Count == 0 ? PathStep.Move : step));
    }

    public void Rectangle(double x, double y, double width, double height, in Matrix toPage)
    {
        MoveTo(x, y, toPage);
        LineTo(x + width, y, toPage);
        LineTo(x + width, y + height, toPage);
        LineTo(x, y + height, toPage);
        Close();
    }

    public void Close()
    {
        if (_points.Count > 0)
            Add(_start with { Step = PathStep.Line });
    }

    /// <summary>Forgets the path, as every painting operator does.</summary>
    public void Clear() => _points.Clear();

    /// <summary>Draws the level and upright straight parts of the path.</summary>
    /// <param name="width">The width of the stroke on the page, in points.</param>
    public void Stroke(double width)
    {
        if (!(width <= MaxThickness))
            return;
        var points = _points.Items;
        Rect? shape = null;
        for (var i = 1; i < points.Length; i++)
        {
            if (points[i].Step == PathStep.Move)
                EndShape(ref shape);
            if (points[i].Step == PathStep.Curve)
                Extend(ref shape, points[i - 1], points[i]);
            if (points[i].Step != PathStep.Line)
                continue;
            var box = Matrix.Upright(points[i - 1].X, points[i - 1].Y, points[i].X, points[i].Y);
            // What closes a path that is closed already draws nothing.
            if (box is { Width: 0, Height: 0 })
                continue;
            var tolerance = OffLevel + OffLevelShare * (box.Width + box.Height);
            if (box.Height <= tolerance && box.Width > box.Height)
                canvas.AddLine(box with { Top = box.CenterY - width / 2, Bottom = box.CenterY + width / 2 });
            else if (box.Width <= tolerance && box.Height > box.Width)
                canvas.AddLine(box with { Left = box.CenterX - width / 2, Right = box.CenterX + width / 2 });
            else
                Extend(ref shape, points[i - 1], points[i]);
        }
        EndShape(ref shape);
    }

    private static void Extend(ref Rect? shape, in PathPoint from, in PathPoint to)
    {
        var box = Matrix.Upright(from.X, from.Y, to.X, to.Y);
        shape = shape?.Union(box) ?? box;
    }

    private void EndShape(ref Rect? shape)
    {
        if (shape is { } drawn)
            canvas.AddShape(drawn);
        shape = null;
    }

    /// <summary>Draws the parts of the path that are thin when filled, and the frames of rectangles within rectangles.</summary>
    public void Fill()
    {
        var points = _points.Items;
        Rect? outer = null;
        for (var start = 0; start < points.Length;)
        {
            var end = start + 1;
            while (end < points.Length && points[end].Step != PathStep.Move)
                end++;
            outer = FillPart(points[start..end], outer);
            start = end;
        }
        EndShape(ref outer);
    }

    /// <summary>The box around the path; null for none.</summary>
    public Rect? Bounds
    {
        get
        {
            Rect? bounds = null;
            foreach (ref readonly var point in _points.Items)
            {
                var place = new Rect(point.X, point.Y, point.X, point.Y);
                bounds = bounds?.Union(place) ?? place;
            }
            return bounds;
        }
    }

    /// <summary>Whether the path's box reaches beyond this one on all sides, so that filling it fills this one.</summary>
    public bool Covers(in Rect box) => Math.Min(box.Width, box.Height) > MaxThickness && Bounds is { } bounds
        && bounds.Left < box.Left && bounds.Right > box.Right && bounds.Top < box.Top && bounds.Bottom > box.Bottom;

    public void Dispose() => _points.Dispose();

    // Returns the rectangle that the next part may make a frame of.
    private Rect? FillPart(ReadOnlySpan<PathPoint> part, Rect? before)
    {
        if (part.Length < 3)
            return before;
        var isCurved = false;
        var (left, top, right, bottom) = (part[0].X, part[0].Y, part[0].X, part[0].Y);
        foreach (ref readonly var point in part)
        {
            isCurved |= point.Step == PathStep.Curve;
            (left, top) = (Math.Min(left, point.X), Math.Min(top, point.Y));
            (right, bottom) = (Math.Max(right, point.X), Math.Max(bottom, point.Y));
        }
        var box = new Rect(left, top, right, bottom);
        if (!isCurved && Math.Min(box.Width, box.Height) <= MaxThickness)
        {
            if (box is { Width: > 0, Height: > 0 })
                canvas.AddLine(box);
            return before;
        }
        if (isCurved || !IsRectangle(part, box))
        {
            EndShape(ref before);
            canvas.AddShape(box);
            return null;
        }
        if (before is { } outer)
        {
            if (Frames(outer, box))
                return null;
            if (Frames(box, outer))
                return null;
            EndShape(ref before);
        }
        return box;
    }

    private static bool IsRectangle(ReadOnlySpan<PathPoint> part, in Rect box)
    {
        foreach (ref readonly var point in part)
        {
            var onSide = Math.Min(Math.Abs(point.X - box.Left), Math.Abs(point.X - box.Right)) <= OffLevel;
            var onLevel = Math.Min(Math.Abs(point.Y - box.Top), Math.Abs(point.Y - box.Bottom)) <= OffLevel;
            if (!onSide || !onLevel)
                return false;
        }
        return part.Length is 4 or 5 or 6;
    }

    // A border drawn as the area between two rectangles: a side that is thin is a line, one without thickness is none.
    private bool Frames(in Rect outer, in Rect inner)
    {
        var common = Boxes.Common(outer, inner);
        if (common != inner || outer.Width - inner.Width > 2 * MaxThickness || outer.Height - inner.Height > 2 * MaxThickness)
            return false;
        AddSide(outer with { Right = inner.Left });
        AddSide(outer with { Left = inner.Right });
        AddSide(outer with { Bottom = inner.Top });
        AddSide(outer with { Top = inner.Bottom });
        return true;
    }

    private void AddSide(in Rect side)
    {
        if (side is { Width: > 0, Height: > 0 } && Math.Min(side.Width, side.Height) <= MaxThickness)
            canvas.AddLine(side);
    }

    private void Add(in PathPoint point)
    {
        if (_points.Count < MaxPoints)
            _points.Add(point);
    }
}
