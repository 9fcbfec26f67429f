namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>A typeface by its widths: those of the standard fonts Helvetica, Times and Courier, in thousandths of the size.</summary>
internal sealed class Face
{
    private const int OtherSign = 760;

    private static readonly int[] SansWidths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
        611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
        556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly int[] SerifWidths =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
        278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
        611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778,
        500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private readonly int[]? _widths;
    private readonly double _stretch;

    private Face(string name, int[]? widths, double stretch = 1) => (Name, _widths, _stretch) = (name, widths, stretch);

    public static Face Sans { get; } = new("Sans", SansWidths);

    public static Face SansBold { get; } = new("Sans-Bold", SansWidths, 1.06);

    public static Face Serif { get; } = new("Serif", SerifWidths);

    public static Face SerifBold { get; } = new("Serif-Bold", SerifWidths, 1.05);

    public static Face Mono { get; } = new("Mono", null);

    public string Name { get; }

    public Face Bold => this == Sans ? SansBold : this == Serif ? SerifBold : this;

    /// <summary>How far above the baseline a letter's box begins, in sizes.</summary>
    public const double Ascent = 0.9;

    /// <summary>How far below the baseline a letter's box ends, in sizes.</summary>
    public const double Descent = 0.22;

    public double Width(ReadOnlySpan<char> text, double size)
    {
        var width = 0;
        foreach (var c in text)
            width += _widths is null ? 600 : c is >= ' ' and <= '~' ? _widths[c - ' '] : OtherSign;
        return width * _stretch * size / 1000;
    }
}
