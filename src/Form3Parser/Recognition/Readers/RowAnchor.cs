using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>A column in which every row of a table has one word, and what that word is.</summary>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Is">Tells the word.</param>
/// <param name="FillsLast">Tells by that word whether its row has something in the last column; null where nothing tells.</param>
internal sealed record RowAnchor(int Column, Func<Token, bool> Is, Converter<Token, bool>? FillsLast)
{
    // An amount has digits, and hardly anything else even where some were misread.
    private const int TellingDigits = 3;

    /// <summary>The letter D or I, or the word, which every row of both tables has once; beside an I the nature of the ownership is given.</summary>
    public static RowAnchor Ownership(int column) => new(column, IsOwnership, t => t.Text.TrimStart('(')[0] == 'I');

    /// <summary>
    /// The number in a column of amounts. A row may have a note in its stead and a narrow column may break it, so it serves
    /// only where the letters D and I were lost.
    /// </summary>
    public static RowAnchor Amount(int column) => new(column, IsAmount, null);

    // A stroke taken off a picture is an I more likely than anything else in its column.
    private static bool IsOwnership(Token token) => token.Text.AsSpan(0, Math.Min(NoteMarks.SuffixStart(token.Text), NoteMarks.OpenListStart(token.Text))) is "D" or "I" or "(D)" or "(I)" or "Direct" or "Indirect"
        || (token.IsScanned && token.Text is "1" or "l");

    private static bool IsAmount(Token token)
    {
        var digits = token.Text.Count(char.IsAsciiDigit);
        return digits >= TellingDigits && 2 * digits > token.Text.Length && char.IsAsciiDigit(token.Text.AsSpan().TrimStart('$') is [var first, ..] ? first : ' ');
    }
}
