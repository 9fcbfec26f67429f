using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>What a font's dictionary and its descriptor say about all of its glyphs (ISO 32000-2, 9.8).</summary>
internal sealed class FontDescriptor
{
    /// <summary>Ascents beyond these bounds are slips of the writer; 1 is the font's size.</summary>
    private const double LeastAscent = 0.3;
    private const double GreatestAscent = 1.5;

    /// <summary>Descents that hang lower than this are slips of the writer; 1 is the font's size.</summary>
    private const double GreatestDepth = 1.0;

    private const double UsualAscent = 0.75;
    private const double UsualDescent = -0.25;
    private const double Thousandth = 0.001;

    private const int FixedPitchFlag = 1 << 0;
    private const int SerifFlag = 1 << 1;
    private const int NonsymbolicFlag = 1 << 5;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;

    private readonly int _flags;

    private FontDescriptor(PdfDictionary? descriptor, IObjectSource objects, string name)
    {
        Name = name;
        Exists = descriptor is not null;
        (Ascent, Descent) = (UsualAscent, UsualDescent);
        if (descriptor is null)
            return;
        _flags = objects.Resolve(descriptor[FontKeys.Flags]).ToInt();
        MissingWidth = objects.Resolve(descriptor[FontKeys.MissingWidth]).Number;
        foreach (var key in (ReadOnlySpan<PdfName>)[FontKeys.FontFile2, FontKeys.FontFile3, FontKeys.FontFile])
            Program ??= objects.Resolve(descriptor[key]).AsStream;
        var ascent = objects.Resolve(descriptor[FontKeys.Ascent]).Number * Thousandth;
        var descent = objects.Resolve(descriptor[FontKeys.Descent]).Number * Thousandth;
        var (low, high) = Box(objects.Resolve(descriptor[FontKeys.FontBBox]).AsArray, objects, Thousandth);
        (Ascent, Descent) = (FirstAscent(ascent, high), FirstDescent(descent, low));
    }

    /// <summary>The font's name without the prefix of a subset.</summary>
    public string Name { get; }

    /// <summary>False when the font has no descriptor, as the standard 14 need none.</summary>
    public bool Exists { get; }

    public double Ascent { get; }

    public double Descent { get; }

    /// <summary>The width of codes that the Widths array does not have, in thousandths.</summary>
    public double MissingWidth { get; }

    /// <summary>The embedded font program; null when the font is not embedded.</summary>
    public PdfStream? Program { get; }

    public bool IsFixedPitch => (_flags & FixedPitchFlag) != 0;

    public bool IsSerif => (_flags & SerifFlag) != 0;

    /// <summary>Whether all its letters are of the standard Latin character set.</summary>
    public bool IsNonsymbolic => (_flags & NonsymbolicFlag) != 0;

    public bool IsItalic => (_flags & ItalicFlag) != 0;

    public bool IsBold => (_flags & ForceBoldFlag) != 0;

    /// <summary>Reads the descriptor of a simple font or a CIDFont.</summary>
    /// <param name="font">The font.</param>
    /// <param name="nameless">The font whose name serves when this one has none; the same one or the Type 0 font.</param>
    /// <param name="objects">Where references lead.</param>
    public static FontDescriptor Read(PdfDictionary font, PdfDictionary nameless, IObjectSource objects)
    {
        var descriptor = objects.Resolve(font[FontKeys.FontDescriptor]).AsDictionary;
        var name = objects.Resolve(font[FontKeys.BaseFont]).AsName
            ?? objects.Resolve(nameless[FontKeys.BaseFont]).AsName
            ?? (descriptor is null ? null : objects.Resolve(descriptor[FontKeys.FontName]).AsName);
        return new(descriptor, objects, WithoutPrefix(name?.Value ?? ""));
    }

    /// <summary>Ascent and descent of a FontBBox alone, as Type 3 fonts have.</summary>
    public static (double Ascent, double Descent) OfBox(PdfArray? box, IObjectSource objects, double scale)
    {
        var (low, high) = Box(box, objects, scale);
        return (FirstAscent(high, 0), FirstDescent(low, 0));
    }

    /// <summary>Takes "ABCDEF+" off a name.</summary>
    public static string WithoutPrefix(string name)
    {
        var plus = name.IndexOf('+');
        return plus is > 0 and <= 6 && name.AsSpan(0, plus).IndexOfAnyExceptInRange('A', 'Z') < 0 ? name[(plus + 1)..] : name;
    }

    private static (double Low, double High) Box(PdfArray? box, IObjectSource objects, double scale)
    {
        if (box is null)
            return (0, 0);
        var a = objects.Resolve(box[1]).Number * scale;
        var b = objects.Resolve(box[3]).Number * scale;
        return (Math.Min(a, b), Math.Max(a, b));
    }

    private static double FirstAscent(double stated, double box) =>
        IsAscent(Math.Abs(stated)) ? Math.Abs(stated) : IsAscent(box) ? box : UsualAscent;

    // Some writers give the depth instead of the descent.
    private static double FirstDescent(double stated, double box) =>
        IsDescent(-Math.Abs(stated)) ? -Math.Abs(stated) : IsDescent(box) ? box : UsualDescent;

    private static bool IsAscent(double value) => value is >= LeastAscent and <= GreatestAscent;

    private static bool IsDescent(double value) => value is < 0 and >= -GreatestDepth;
}
