namespace Form3Parser.Pdf.Content;

/// <summary>
/// Strings that continue each other along a slightly turned line. They are made level together, so that the words of a line
/// keep one baseline: first about where the line begins, and when it is known where it ends, about its middle.
/// </summary>
internal struct LevelRun(PageCanvas canvas)
{
    /// <summary>How far apart strings of one line end and begin at the most, in parts of the font's size.</summary>
    private const double WidestGap = 2;

    /// <summary>How far the beginning of a string may lie off the line before it, in parts of the font's size.</summary>
    private const double OffLine = 0.1;

    /// <summary>Directions that differ by less, in degrees, are one in a file of rounded numbers.</summary>
    private const double SameDirection = 0.02;

    private (double X, double Y) _start;
    private (double X, double Y) _end;
    private double _direction;
    private int _firstLetter;
    private int _endLetter;

    /// <summary>The point about which a string is to be made level.</summary>
    /// <param name="line">Where its line begins on the page.</param>
    /// <param name="origin">Where the string begins.</param>
    /// <param name="direction">Whereto it runs, in degrees clockwise.</param>
    /// <param name="size">The size of its font, in points.</param>
    public (double X, double Y) Join((double X, double Y) line, (double X, double Y) origin, double direction, double size)
    {
        if (!IsContinued(origin, direction, size))
        {
            Close();
            (_start, _direction, _firstLetter) = (line, direction, canvas.Letters.Count);
        }
        return _start;
    }

    /// <summary>Says where the string ended.</summary>
    public void EndAt((double X, double Y) point) => (_end, _endLetter) = (point, canvas.Letters.Count);

    /// <summary>Moves the letters to the level of the line's middle: all of one line to the same, but for raised ones.</summary>
    public void Close()
    {
        var level = (_start.Y + _end.Y) / 2;
        var end = Math.Min(_endLetter, canvas.Letters.Count);
        for (var i = _firstLetter; i < end; i++)
        {
            ref readonly var style = ref canvas.Letters.StyleOf(i);
            var rise = style.Baseline - _start.Y;
            canvas.Letters.Move(i, Math.Abs(rise) <= OffLine * style.PointSize ? level : level + rise);
        }
        _endLetter = 0;
    }

    private readonly bool IsContinued((double X, double Y) origin, double direction, double size)
    {
        if (!(Math.Abs(direction - _direction) < SameDirection))
            return false;
        var (sin, cos) = Math.SinCos(direction * Math.PI / 180);
        var (x, y) = (origin.X - _end.X, origin.Y - _end.Y);
        return Math.Abs(x * cos + y * sin) <= WidestGap * size && Math.Abs(y * cos - x * sin) <= OffLine * size;
    }
}
