namespace Form3Parser.Text.Words;

/// <summary>
/// Tells the gaps within words from those between them. Letters that are set apart have gaps as wide as a usual space: then
/// what is alike is within a word, and what is clearly wider is between two.
/// </summary>
internal static class GapRule
{
    /// <summary>A gap from which on words are separate, in parts of the font's size.</summary>
    public const double WordGap = 0.12;

    /// <summary>How many single letters in a row may be a word that is set apart.</summary>
    private const int FewestLetters = 4;

    /// <summary>How many letters' gaps are looked at to find the usual one.</summary>
    public const int MostGaps = 64;

    /// <summary>Widest gap within a word where spaces are drawn too, in parts of the font's size.</summary>
    private const double WidestWithSpaces = 0.7;

    /// <summary>Widest gap within a word where only gaps separate words, in parts of the font's size.</summary>
    private const double WidestWithoutSpaces = 0.2;

    /// <summary>A gap is between words when it is this many times the usual one.</summary>
    private const double ClearlyWider = 1.4;

    /// <summary>
    /// Looks at the single letters in a row that begin at a place of the row; gives how many pieces they are and the gap that
    /// separates words among them, in parts of the font's size.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The place.</param>
    /// <param name="hasSpaces">Whether white space is drawn in the row.</param>
    /// <param name="gaps">Room for as many gaps as are looked at.</param>
    public static (int Pieces, double Gap) Measure(ReadOnlySpan<Piece> row, int start, bool hasSpaces, Span<double> gaps)
    {
        var found = 0;
        var end = start + 1;
        for (; end < row.Length && IsSingle(row[end]) && IsSingle(row[end - 1]); end++)
        {
            var gap = (row[end].U0 - row[end - 1].U1) / row[end].Size;
            if (gap > 2 * WidestWithSpaces || !PieceMaker.AreOneSize(row[end].Size, row[end - 1].Size))
                break;
            if (found < MostGaps)
                gaps[found++] = gap;
        }
        if (end - start < FewestLetters)
            return (end - start, WordGap);
        gaps = gaps[..found];
        gaps.Sort();
        var usual = gaps[found / 2];
        var isSetApart = usual > PieceMaker.CloseGap && usual < (hasSpaces ? WidestWithSpaces : WidestWithoutSpaces);
        return (end - start, isSetApart ? Math.Max(WordGap, usual * ClearlyWider) : WordGap);
    }

    private static bool IsSingle(in Piece piece) => piece.Count == 1 && !piece.IsSpace;
}
