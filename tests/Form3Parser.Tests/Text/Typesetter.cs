using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

/// <summary>Sets letters as a printer does: each half as wide as its font's size, words where they are put.</summary>
internal sealed class Typesetter
{
    private readonly List<Letter> _letters = [];

    public ReadOnlySpan<Letter> Letters => _letters.ToArray();

    /// <summary>Sets a text from a point on; a gap is added behind each letter.</summary>
    public Typesetter Put(double x, double baseline, string text, double size = 10, double gap = 0, double angle = 0)
    {
        var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
        var y = baseline;
        foreach (var c in text)
        {
            _letters.Add(new Letter(c.ToString(), Box(x, y, size, sin, cos), y, size, "Plain", angle));
            x += cos * (size / 2 + gap);
            y += sin * (size / 2 + gap);
        }
        return this;
    }

    public IReadOnlyList<Word> Words()
    {
        using var assembler = new WordAssembler();
        return assembler.Assemble(Letters);
    }

    public string Line() => string.Concat(Words().Select((w, i) => (i > 0 && w.SpaceBefore ? " " : "") + w.Text));

    // From the origin half a size along the line, and from a quarter below it to three quarters above.
    private static Rect Box(double x, double y, double size, double sin, double cos)
    {
        var box = new Rect(x, y, x, y);
        foreach (var (along, across) in new[] { (0, 0.25), (0.5, 0.25), (0, -0.75), (0.5, -0.75) })
        {
            var px = x + size * (along * cos - across * sin);
            var py = y + size * (along * sin + across * cos);
            box = box.Union(new Rect(px, py, px, py));
        }
        return box;
    }
}
