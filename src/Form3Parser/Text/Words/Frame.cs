namespace Form3Parser.Text.Words;

/// <summary>
/// The page turned so that text of one angle runs to the right: U along the line, V across it, downwards.
/// </summary>
internal readonly struct Frame
{
    /// <summary>Below this difference of cos² and sin² a box does not tell its two sides apart (no unit).</summary>
    private const double NearDiagonal = 0.3;

    /// <summary>Where a baseline lies below the middle of a letter's box, in parts of its size.</summary>
    private const double BaselineBelowMiddle = 0.25;

    private readonly double _cos;
    private readonly double _sin;

    public Frame(double angle)
    {
        Angle = angle;
        (_sin, _cos) = Math.SinCos(angle * Math.PI / 180);
    }

    public double Angle { get; }

    /// <summary>Where a letter lies: its ends along the line and its baseline across it.</summary>
    public (double U0, double U1, double V) Place(in SetLetter letter, in LetterStyle style)
    {
        if (Angle == 0)
            return (letter.Left, letter.Right, style.Baseline);
        var box = new Rect(letter.Left, style.Top, letter.Right, style.Bottom);
        var (u, v) = Turn(box.CenterX, box.CenterY);
        var half = Length(box, style.PointSize) / 2;
        return (u - half, u + half, v + BaselineBelowMiddle * style.PointSize);
    }

    /// <summary>The ends of a word's box along the line.</summary>
    public (double U0, double U1) Ends(in Rect box)
    {
        if (Angle == 0)
            return (box.Left, box.Right);
        var (u, _) = Turn(box.CenterX, box.CenterY);
        var half = (Math.Abs(box.Width * _cos) + Math.Abs(box.Height * _sin)) / 2;
        return (u - half, u + half);
    }

    /// <summary>The middle of a box across the lines.</summary>
    public double Across(in Rect box) => Turn(box.CenterX, box.CenterY).V;

    private (double U, double V) Turn(double x, double y) => (x * _cos + y * _sin, y * _cos - x * _sin);

    // A turned w by h box is enclosed by W = w|cos| + h|sin| and H = w|sin| + h|cos|; solved for w.
    private double Length(in Rect box, double size)
    {
        var cos = Math.Abs(_cos);
        var sin = Math.Abs(_sin);
        var divisor = cos * cos - sin * sin;
        var length = Math.Abs(divisor) > NearDiagonal
            ? (box.Width * cos - box.Height * sin) / divisor
            : (box.Width - size * sin) / cos;
        return Math.Max(0, length);
    }
}
