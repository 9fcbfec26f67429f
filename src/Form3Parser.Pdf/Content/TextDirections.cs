using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Finds out by the directions of its letters how far a page is turned: what an OCR program lays over a scan is as askew as
/// the sheet lay in the scanner, or stands on its side.
/// </summary>
internal sealed class TextDirections : IDisposable
{
    /// <summary>The most by which a sheet lies askew, in degrees; more is turned on purpose.</summary>
    public const double MostSkew = 10;

    /// <summary>Less than this, in degrees, does not move the far end of a line of a page by a point.</summary>
    private const double LeastSkew = 0.05;

    /// <summary>So few letters are a stamp or a note on a page, and say nothing of how that lies.</summary>
    private const int FewestLetters = 40;

    /// <summary>
    /// OCR programs write lines that hardly rise as level, so these do not vote on a page of theirs where others are this share
    /// of the letters.
    /// </summary>
    private const double FewestVotes = 0.1;

    /// <summary>So many turned strings tell enough of a page.</summary>
    private const int MostStretches = 50_000;

    private readonly PooledList<Stretch> _turned = new();
    private readonly PooledList<Stretch> _votes = new();
    private int _level;
    private int _levelInvisible;

    public void Clear()
    {
        _turned.Clear();
        (_level, _levelInvisible) = (0, 0);
    }

    /// <summary>Counts the letters of one string.</summary>
    /// <param name="degrees">Where it runs to, in degrees clockwise from the right.</param>
    /// <param name="letters">How many there are.</param>
    /// <param name="isInvisible">Whether it lies over the picture of a scan.</param>
    public void Add(double degrees, int letters, bool isInvisible)
    {
        if (degrees != 0)
            AddTurned(new Stretch(degrees, letters, isInvisible));
        else
            AddLevel(letters, isInvisible);
    }

    /// <summary>Counts the letters of a string that runs to the right.</summary>
    public void AddLevel(int letters, bool isInvisible)
    {
        if (isInvisible)
            _levelInvisible += letters;
        else
            _level += letters;
    }

    /// <summary>By how many degrees clockwise most letters of the page are turned; 0 for nearly every page.</summary>
    public double OfPage()
    {
        if (_turned.Count == 0)
            return 0;
        var letters = _level + _levelInvisible;
        foreach (ref readonly var stretch in _turned.Items)
            letters += stretch.Letters;
        for (var upright = 0; upright < 360 && letters >= FewestLetters; upright += 90)
            if (SkewFrom(upright, letters) is { } skew)
                return upright + (Math.Abs(skew) < LeastSkew ? 0 : skew);
        return 0;
    }

    public void Dispose()
    {
        _turned.Dispose();
        _votes.Dispose();
    }

    private void AddTurned(in Stretch stretch)
    {
        if (_turned.Count > 0 && _turned[_turned.Count - 1] is var last && last with { Letters = stretch.Letters } == stretch)
            _turned[_turned.Count - 1] = last with { Letters = last.Letters + stretch.Letters };
        else if (stretch.Letters > 0 && _turned.Count < MostStretches)
            _turned.Add(stretch);
    }

    // The median of the letters near an upright direction, when they are most of the page's.
    private double? SkewFrom(int upright, int letters)
    {
        _votes.Clear();
        var (count, silent) = (0, 0);
        if (upright == 0)
        {
            _votes.Add(new Stretch(0, _level, IsInvisible: false));
            (count, silent) = (_level + _levelInvisible, _levelInvisible);
        }
        foreach (ref readonly var stretch in _turned.Items)
        {
            var skew = Math.IEEERemainder(stretch.Degrees - upright, 360);
            if (Math.Abs(skew) > MostSkew)
                continue;
            count += stretch.Letters;
            if (skew == 0 && stretch.IsInvisible)
                silent += stretch.Letters;
            else
                _votes.Add(stretch with { Degrees = skew });
        }
        if (2 * count <= letters)
            return null;
        return count - silent < FewestVotes * count ? 0 : Median(_votes.Items, count - silent);
    }

    private static double Median(Span<Stretch> votes, int count)
    {
        votes.Sort(static (a, b) => a.Degrees.CompareTo(b.Degrees));
        var middle = count / 2;
        foreach (ref readonly var stretch in votes)
            if ((middle -= stretch.Letters) < 0)
                return stretch.Degrees;
        return 0;
    }

    private readonly record struct Stretch(double Degrees, int Letters, bool IsInvisible);
}
