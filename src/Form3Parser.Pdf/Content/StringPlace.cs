using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// How shown strings stand on the page: what strings one after the other have in common, worked out anew only when the state
/// changes, because many writers show every letter by itself.
/// </summary>
internal struct StringPlace
{
    /// <summary>Letters smaller than this, in points, cannot be seen.</summary>
    private const double SmallestSize = 0.01;

    /// <summary>Text turned by less than this, in degrees, is made level: no one reads it as turned.</summary>
    private const double Level = 3;

    /// <summary>
    /// The same for the invisible text of a scan: where an OCR program saw the line of a short word go is off by as much as the
    /// sheet lay askew.
    /// </summary>
    private const double InvisibleLevel = TextDirections.MostSkew + Level;

    private Matrix _page;
    private Matrix _text;
    private double _fontSize;
    private double _stretch;
    private bool _isInvisible;
    private bool _isVertical;
    private bool _isKnown;

    /// <summary>From the text's own space to the page, but for where it begins.</summary>
    public Matrix ToPage { get; private set; }

    /// <summary>The font's size on the page, in points.</summary>
    public double Size { get; private set; }

    /// <summary>Whether letters are large enough to be seen.</summary>
    public readonly bool IsSeen => Size >= SmallestSize && double.IsFinite(Size);

    /// <summary>Where the string runs to before it is made level, in degrees clockwise.</summary>
    public double Direction { get; private set; }

    /// <summary>The direction of writing in whole degrees; 0 for what is level or is made so.</summary>
    public double Angle { get; private set; }

    /// <summary>Whether the string is turned a little, and its letters are not.</summary>
    public readonly bool IsMadeLevel => Direction != 0 && Angle == 0;

    /// <summary>Whether the string runs to the right and only its letters' ends differ.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Says that the text matrix is another one.</summary>
    public void Forget() => _isKnown = false;

    /// <summary>
    /// Finds the place of strings of a state and a text matrix, the points where they begin apart. False when it is the same as
    /// before.
    /// </summary>
    public bool Set(in Matrix text, in GraphicsState state, bool isVertical)
    {
        ref readonly var page = ref state.ToPage;
        if (_isKnown && page.A == _page.A && page.B == _page.B && page.C == _page.C && page.D == _page.D
            && state.FontSize == _fontSize && state.Stretch == _stretch && isVertical == _isVertical && state.IsInvisible == _isInvisible)
            return false;
        (_page, _text, _fontSize, _stretch) = (page, text, state.FontSize, state.Stretch);
        (_isInvisible, _isVertical, _isKnown) = (state.IsInvisible, isVertical, true);
        Find();
        return true;
    }

    private void Find()
    {
        ToPage = _text.Then(_page);
        var sign = _fontSize < 0 ? -1 : 1;
        Size = Math.Abs(_fontSize) * (ToPage.B == 0 && !_isVertical ? Math.Abs(ToPage.D) : Math.Sqrt(ToPage.C * ToPage.C + ToPage.D * ToPage.D));
        var (dx, dy) = _isVertical
            ? (-ToPage.C * sign, -ToPage.D * sign)
            : (ToPage.A * sign * _stretch, ToPage.B * sign * _stretch);
        (Direction, Angle) = (0, 0);
        if (dy != 0 || !(dx >= 0))
        {
            Direction = Degrees(dx, dy);
            if (Math.Abs(Direction) > (_isInvisible ? InvisibleLevel : Level))
                Angle = (Math.Round(Direction) + 360) % 360;
        }
        // Letters that are slanted stand where upright ones would.
        IsPlain = Direction == 0 && !_isVertical && ToPage.B == 0;
    }

    private static double Degrees(double dx, double dy)
    {
        var angle = Math.Atan2(dy, dx) * 180 / Math.PI;
        return double.IsFinite(angle) ? angle : 0;
    }
}
