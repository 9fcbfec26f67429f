using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>A place where the second line of a street may begin: between two printed lines, with what speaks for it and against it.</summary>
internal sealed class StreetBreak
{
    /// <summary>Wrapped lines stand at most this far apart, in font sizes; lines of their own stand further.</summary>
    private const double WrapPitch = 1.35;

    /// <summary>Lines that stand closer than this above <see cref="WrapPitch"/>, in font sizes, may be of one that is set wide: below a full one that ends with a comma.</summary>
    private const double LoosePitch = 0.3;

    /// <summary>How much more a line counts that stands further below than wrapped ones do than one whose word would have fitted above.</summary>
    private const double PitchWeight = 10;

    /// <summary>What is free in font sizes where a word that begins no second line by its sense would have fitted for certain.</summary>
    private const double Roomy = 4;

    /// <summary>Rows have more room between them than wrapped lines by this, in font sizes.</summary>
    private const double RowSlack = 0.15;

    /// <summary>
    /// The score of what begins like a second line below a full one, as far from it as rows are or on the next page: a wrapped
    /// line begins so by chance only, and pages end between rows more often than within one.
    /// </summary>
    private const double LikelyScore = 0.5;

    /// <summary>The score of a place that nothing speaks for, where the street must be cut somewhere.</summary>
    private const double LeastScore = 0.1;

    private readonly double _apart, _free, _room;
    private readonly bool _begins, _isTorn, _isYear, _isAfterComma;

    /// <summary>Looks at two lines.</summary>
    /// <param name="at">The number of the lower one.</param>
    /// <param name="above">The upper one.</param>
    /// <param name="line">The lower one.</param>
    /// <param name="right">The right edge of the box, in points.</param>
    /// <param name="rowGap">The least room between the rows of the box, in points.</param>
    public StreetBreak(int at, List<Token> above, List<Token> line, double right, double rowGap)
    {
        At = at;
        var size = above[0].Size;
        _apart = (line[0].Baseline - above[0].Baseline) / size - WrapPitch;
        _free = (right - above[^1].Box.Right - line[0].Box.Width) / size - StreetLines.FitSlack;
        _room = (line[0].Box.Top - above[0].Box.Bottom - rowGap) / size + RowSlack;
        _isTorn = line[0].Page != above[0].Page;
        _isAfterComma = above[^1].Text[^1] == ',';
        // A comma before it says that its street goes on.
        _begins = above[^1].Text[^1] is not (',' or '-' or '&' or '/') && StreetLines.Begins(line);
        _isYear = IsYearLike(line[0].Text);
    }

    /// <summary>The number of the line that the second line of the street would begin with.</summary>
    public int At { get; }

    /// <summary>How much speaks for it; 0 for nothing.</summary>
    public double Score => Told > 0 ? Told : IsLikely ? LikelyScore : 0;

    /// <summary>How much speaks for it where the street must be cut somewhere.</summary>
    public double ScoreOfNeed => Score > 0 ? Score : LeastScore / (1 - Math.Min(0, _apart) - Math.Min(0, _free));

    /// <summary>
    /// Whether a wide pitch alone speaks for it. Widely set lines look like lines of their own; a wrapped one leaves no room
    /// above, begins nothing, and stands closer than the rows. All three together are hardly chance.
    /// </summary>
    public bool IsAgainstRoom => _free <= 0 && !_begins && (_isTorn || _room <= 0);

    /// <summary>Whether nothing speaks for it, and the lines stand so that rows or a page's end may part them.</summary>
    public bool IsPossible => Told == 0 && (_isTorn || (_room > 0 && (_begins || _free > 0)));

    /// <summary>Whether the line begins with a year, which trusts are named after, and with no more room than a wrapped one has.</summary>
    public bool IsPerhapsYear => _isYear && _apart <= 0 && _free <= Roomy;

    /// <summary>Whether what speaks for it may be chance: its sense alone, a page's end, or room below a line that goes on by its comma.</summary>
    public bool IsGuess => IsLikely || (_isTorn && !_begins && _free <= Roomy) || (_isAfterComma && _free <= 0 && _apart <= LoosePitch);

    // What the places of the lines say: further apart than wrapped ones, or a word that would have fitted above.
    private double Told => Math.Max(0, _apart * PitchWeight) + (_begins || _free > Roomy ? Math.Max(0, _free) : 0);

    private bool IsLikely => Told == 0 && _begins && !_isYear && (_isTorn || _room > 0);

    // Trusts are named after years, "C/O THE ROE FAMILY 2011 TRUST"; a line that begins with one need not be another line.
    private static bool IsYearLike(string text) => text.Length == 4 && text.AsSpan(0, 2) is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
}
