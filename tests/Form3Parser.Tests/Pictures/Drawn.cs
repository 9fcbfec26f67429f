using Form3Parser.Recognition.Layout;

namespace Form3Parser.Tests.Pictures;

/// <summary>What the recogniser makes of pictures before it looks for the form.</summary>
internal static class Drawn
{
    /// <summary>Pictures, a page each, as one sheet.</summary>
    public static Sheet OneSheet(params ReadOnlySpan<string> drawings) => Sheet.Of(Picture.Document(drawings).Pages);

    /// <summary>A picture's words.</summary>
    public static List<Token> Tokens(string drawing, double row = Picture.Line) =>
        [.. Picture.Page(drawing, row: row).Words.Select(w => new Token(w, 1, 0))];

    /// <summary>A picture's words parted into columns by where they begin.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="row">The height of its rows, in points.</param>
    /// <param name="edges">Where the second and each further column begins, in cells.</param>
    public static List<IReadOnlyList<Token>> Columns(string drawing, double row, params int[] edges)
    {
        var columns = Enumerable.Range(0, edges.Length + 1).Select(_ => new List<Token>()).ToList();
        foreach (var token in Tokens(drawing, row))
            columns[edges.Count(e => token.Box.Left >= e * Picture.CellWidth)].Add(token);
        return [.. columns];
    }
}
