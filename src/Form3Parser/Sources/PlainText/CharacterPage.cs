using Form3Parser.Text;

namespace Form3Parser.Sources.PlainText;

/// <summary>Lines of characters as a page with places.</summary>
internal static class CharacterPage
{
    /// <summary>The size of the font that the page is thought to be set in, in points. Nothing depends on it.</summary>
    private const double Size = 10;

    /// <summary>The width of a character's cell in font sizes: what proportional print comes to on average.</summary>
    private const double Width = 0.5;

    private const double Ascent = 0.8;
    private const double Descent = 0.2;

    /// <summary>The page.</summary>
    /// <param name="lines">The lines from the top.</param>
    /// <param name="number">The page's number, from 1.</param>
    public static Page Of(IReadOnlyList<CharacterLine> lines, int number)
    {
        var heights = LineHeights.Of(lines);
        var words = new List<Word>();
        for (var i = 0; i < lines.Count; i++)
        {
            var baseline = (heights[i] + 1) * Size;
            foreach (var word in lines[i].Words)
            {
                var left = word.Column * Width * Size;
                var box = new Rect(left, baseline - Ascent * Size, left + word.Text.Length * Width * Size, baseline + Descent * Size);
                words.Add(new Word(word.Text, box, baseline, Size, ""));
            }
        }
        return new Page
        {
            Number = number,
            Width = words.Count > 0 ? words.Max(w => w.Box.Right) : 0,
            Height = words.Count > 0 ? words[^1].Box.Bottom : 0,
            Words = words,
            Rules = [],
            Links = [],
            Images = [],
            IsRough = true,
        };
    }
}
