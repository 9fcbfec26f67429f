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
        while (size > SmallestSize && Break(text, size).Count * NextLine(size) > height - 2 * Padding)
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
    public double Start(string line, double size, int quadding) => quadding switch
    {
        1 => (width - font.Measure(line) * size) / 2,
        2 => width - Padding - font.Measure(line) * size,
        _ => Padding,
    };

    /// <summary>The lines of a text that is broken where it gets too long.</summary>
    public IReadOnlyList<string> Break(string text, double size)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var rest = paragraph.AsSpan();
            do
            {
                var end = EndOfLine(rest, size);
                lines.Add(rest[..end].ToString());
                rest = rest[end..].TrimStart(' ');
            }
            while (!rest.IsEmpty);
        }
        return lines;
    }

    // After the last word that fits; a word longer than a line is one all the same.
    private int EndOfLine(ReadOnlySpan<char> text, double size)
    {
        var (end, length) = (0, 0.0);
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf(' ') is >= 0 and var space ? at + space : text.Length;
            length += font.Measure(text[end..next]) * size;
            if (end > 0 && length > Room)
                return end;
            end = next;
            at = next + 1;
        }
        return end;
    }
}
