using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Finds out by the directions of its letters how far a page is turned: what an OCR program lays over a scan is as askew as
/// the sheet lay in the scanner, or stands on its side.
/// </summary>
internal sealed class TextDirections : IDisposable
{
    /// <summary>The most by which a sheet lies askew, in degrees; more is turned on purpose.</summary>
    private const double MostSkew = 10;

    /// <summary>Less than this, in degrees, does not move the far end of a line of a page by a point.</summary>
    private const double LeastSkew = 0.05;

    /// <summary>So few letters are a stamp or a note on a page, and say nothing of how that lies.</summary>
    private const int FewestLetters = 40;

    private readonly PooledList<Stretch> _turned = new();
    private long _level;

    public void Clear()
    {
        _turned.Clear();
        _level = 0;
    }

    /// <summary>Counts the letters of one string that runs to the right.</summary>
    public void AddLevel(int letters) => _level += letters;

    /// <summary>Counts the letters of one string that runs in another direction, in degrees clockwise.</summary>
    public void Add(double degrees, int letters) => _turned.Add(new Stretch(degrees, letters));

    /// <summary>By how many degrees clockwise most letters of the page are turned; 0 for nearly every page.</summary>
    public double OfPage()
    {
        var turned = _turned.Items;
        var letters = _level;
        foreach (ref readonly var stretch in turned)
            letters += stretch.Letters;
        if (letters < FewestLetters || 2 * _level > letters)
            return 0;
        for (var quarter = 0; quarter < 4; quarter++)
            if (SkewFrom(90 * quarter, letters) is { } skew)
                return 90 * quarter + (Math.Abs(skew) < LeastSkew ? 0 : skew);
        return 0;
    }

    public void Dispose() => _turned.Dispose();

    // The median of the letters that are askew from an upright direction, when they are most of the page's.
    private double? SkewFrom(double upright, long letters)
    {
        using var near = new PooledList<Stretch>();
        var count = upright == 0 ? _level : 0;
        if (upright == 0)
            near.Add(new Stretch(0, (int)Math.Min(_level, int.MaxValue)));
        foreach (ref readonly var stretch in _turned.Items)
        {
            var skew = Math.IEEERemainder(stretch.Degrees - upright, 360);
            if (Math.Abs(skew) > MostSkew)
                continue;
            near.Add(stretch with { Degrees = skew });
            count += stretch.Letters;
        }
        if (2 * count <= letters)
            return null;
        near.Items.Sort(static (a, b) => a.Degrees.CompareTo(b.Degrees));
        var middle = count / 2;
        foreach (ref readonly var stretch in near.Items)
            if ((middle -= stretch.Letters) < 0)
                return stretch.Degrees;
        return null;
    }

    private readonly record struct Stretch(double Degrees, int Letters);
}
