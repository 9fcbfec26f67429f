namespace Form3Parser.Pdf.Content.Fields;

/// <summary>Divides a field's text into the lines that its rectangle takes, as viewers do that make its appearance.</summary>
/// <param name="font">What it is written in.</param>
/// <param name="width">The rectangle's width.</param>
/// <param name="height">The rectangle's height.</param>
internal sealed class FieldLayout(WrittenFont font, double width, double height)
{
    /// <summary>The distance from the rectangle's edge to the text, in points: a border and as much again.</summary>
    private const double Padding = 2;

    /// <summary>From baseline to baseline; 1 is the font's size.</summary>
    private const double Leading = 1.15;

    /// <summary>Sizes of fonts that are to fit by themselves lie between these, in points.</summary>
    private const double SmallestSize = 4, LargestSize = 12;

    private double Room => Math.Max(0, width - 2 * Padding);

    /// <summary>A size at which a text of one line fits the rectangle.</summary>
    public double FitLine(string text)
    {
        var byHeight = height / (Leading * (font.Ascent - font.Descent));
        return Math.Clamp(Math.Min(byHeight, Room / Math.Max(font.Measure(text), double.Epsilon)), SmallestSize, LargestSize);
    }

    /// <summary>A size at which a text of several lines fits the rectangle.</summary>
    public double FitLines(string text)
    {
        var size = LargestSize;
        while (size > SmallestSize && CountLines(text, size) * NextLine(size) > height - 2 * Padding)
            size--;
        return size;
    }

    /// <summary>Baselines as high above the lower edge as centres a line of this size.</summary>
    public double Middle(double size) => (height - (font.Ascent + font.Descent) * size) / 2;

    /// <summary>The first baseline of a text of several lines.</summary>
    public double First(double size) => height - Padding - font.Ascent * size;

    /// <summary>How much lower the next baseline is.</summary>
    public static double NextLine(double size) => Leading * size;

    /// <summary>Where a line begins: 0 is to the left, 1 in the middle, 2 to the right (ISO 32000-2, table 226).</summary>
    public double Start(ReadOnlySpan<char> line, double size, int quadding) => quadding switch
    {
        1 => (width - font.Measure(line) * size) / 2,
        2 => width - Padding - font.Measure(line) * size,
        _ => Padding,
    };

    /// <summary>Takes the next line off a text whose lines end with line feeds: as many words as fit, or one.</summary>
    public ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text, double size)
    {
        var end = EndOfLine(text, size);
        var line = text[..end];
        var isBroken = end < text.Length && text[end] == ' ';
        text = isBroken ? text[end..].TrimStart(' ') : text[Math.Min(end + 1, text.Length)..];
        return line;
    }

    private int EndOfLine(ReadOnlySpan<char> text, double size)
    {
        var (end, length) = (0, 0.0);
        for (var at = 0; at <= text.Length; at = end + 1)
        {
            var next = text[at..].IndexOfAny(' ', '\n') is >= 0 and var found ? at + found : text.Length;
            length += font.Measure(text[end..next]) * size;
            if (end > 0 && length > Room)
                return end;
            end = next;
            if (end == text.Length || text[end] == '\n')
                return end;
        }
        return end;
    }

    private int CountLines(ReadOnlySpan<char> text, double size)
    {
        var lines = 0;
        for (; !text.IsEmpty; lines++)
            TakeLine(ref text, size);
        return lines;
    }
}
