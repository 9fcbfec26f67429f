using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Tests.Pictures;

/// <summary>What the recogniser makes of pictures before it looks for the form.</summary>
internal static class Drawn
{
    /// <summary>Pictures, a page each, as one sheet.</summary>
    public static Sheet OneSheet(params ReadOnlySpan<string> drawings) => Sheet.Of(Picture.Document(drawings).Pages);

    /// <summary>A picture's words.</summary>
    public static List<Token> Tokens(string drawing, double row = Picture.Line) =>
        [.. Picture.Page(drawing, row: row).Words.Select(w => new Token(w, 1, 0))];

    /// <summary>A word at a place of its own.</summary>
    public static Token Token(string text, double left, double baseline, double size) =>
        new(new Word(text, new Rect(left, baseline - 0.8 * size, left + text.Length * size / 2, baseline + 0.2 * size), baseline, size, "Times"), 1, 0);

    /// <summary>A picture's words parted into columns by where they begin.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="row">The height of its rows, in points.</param>
    /// <param name="breaks">Where pages end, in points from the top.</param>
    /// <param name="edges">Where the second and each further column begins, in cells.</param>
    public static List<IReadOnlyList<Token>> Columns(string drawing, double row, double[] breaks, params int[] edges)
    {
        var columns = Enumerable.Range(0, edges.Length + 1).Select(_ => new List<Token>()).ToList();
        foreach (var word in Picture.Page(drawing, row: row).Words)
            columns[edges.Count(e => word.Box.Left >= e * Picture.CellWidth)].Add(new Token(word, 1 + breaks.Count(b => word.Baseline > b), 0));
        return [.. columns];
    }
}
