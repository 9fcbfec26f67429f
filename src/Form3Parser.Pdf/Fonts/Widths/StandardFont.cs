using System.Globalization;
using Form3Parser.Pdf.Fonts.Tables;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>
/// The metrics of the standard 14 fonts (ISO 32000-2, 9.6.2.2), which also serve for fonts that come without any: the nearest
/// by name, then by the descriptor's flags.
/// </summary>
internal sealed class StandardFont
{
    private const int FixedPitchWidth = 600;

    private static readonly StandardFont Fixed = new(-1, 0.629, -0.157);
    private static readonly StandardFont[] Columns =
    [
        new(0, 0.718, -0.207), // Helvetica
        new(1, 0.718, -0.207), // Helvetica-Bold
        new(2, 0.683, -0.217), // Times-Roman
        new(3, 0.683, -0.217), // Times-Bold
        new(4, 0.683, -0.217), // Times-Italic
        new(5, 0.683, -0.217), // Times-BoldItalic
        new(6, 0.75, -0.25), // Symbol, which has no ascent of its own
        new(7, 0.75, -0.143), // ZapfDingbats, likewise
    ];

    private static byte[]? _widths;

    private readonly int _column;

    private StandardFont(int column, double ascent, double descent)
    {
        _column = column;
        Ascent = ascent;
        Descent = descent;
    }

    public double Ascent { get; }

    public double Descent { get; }

    /// <summary>The standard font nearest to a font.</summary>
    public static StandardFont Nearest(FontDescriptor font)
    {
        var name = font.Name;
        if (Has(name, "Courier") || Has(name, "Mono") || Has(name, "Consolas"))
            return Fixed;
        if (name.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
            return Columns[6];
        if (Has(name, "Dingbats"))
            return Columns[7];
        var bold = font.IsBold || Has(name, "Bold") || Has(name, "Black") || Has(name, "Heavy");
        var italic = font.IsItalic || Has(name, "Italic") || Has(name, "Oblique");
        if (Has(name, "Times") || Has(name, "Georgia") || Has(name, "Garamond") || Has(name, "Serif") && !Has(name, "Sans"))
            return Times(bold, italic);
        if (Has(name, "Arial") || Has(name, "Helvetica") || Has(name, "Sans"))
            return Columns[bold ? 1 : 0];
        return font.IsFixedPitch ? Fixed : font.IsSerif ? Times(bold, italic) : Columns[bold ? 1 : 0];
    }

    /// <summary>The width of a character in thousandths; null when the font does not have it.</summary>
    public int? WidthOf(char character)
    {
        if (_column < 0)
            return FixedPitchWidth;
        Span<char> key = stackalloc char[4];
        if (!((int)character).TryFormat(key, out _, "X4", CultureInfo.InvariantCulture))
            return null;
        var line = SortedTable.Find(_widths ??= SortedTable.Load("standard-widths.txt"), key);
        for (var i = 0; i < _column && !line.IsEmpty; i++)
            SortedTable.TakeNumber(ref line, NumberStyles.None, out _);
        return SortedTable.TakeNumber(ref line, NumberStyles.None, out var width) ? width : null;
    }

    private static StandardFont Times(bool bold, bool italic) => Columns[2 + (bold ? 1 : 0) + (italic ? 2 : 0)];

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
