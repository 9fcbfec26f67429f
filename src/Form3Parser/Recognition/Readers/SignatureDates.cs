using System.Buffers;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Finds the dates among the lines of signatures.</summary>
internal static class SignatureDates
{
    /// <summary>A day has at most so many words: "May 21, 2004".</summary>
    private const int MostWords = 3;

    private static readonly SearchValues<char> PieceLetters = SearchValues.Create("0123456789/");

    /// <summary>Whether a word is a day, or a line is one from this word to its end.</summary>
    public static bool IsDate(Token token) => DayValue.TryParse(token.Text, out _);

    /// <summary>The words of a line that are a day, and the day: at its end, or else at its beginning.</summary>
    public static (DateOnly Day, List<Token> Tokens)? Of(IReadOnlyList<Token> line)
    {
        for (var count = Math.Min(MostWords, line.Count); count > 0; count--)
            foreach (var first in (ReadOnlySpan<int>)[line.Count - count, 0])
            {
                List<Token> words = [.. line.Skip(first).Take(count)];
                if (DayValue.TryParse(TextLines.JoinLines([words]), out var day))
                    return (day, words);
            }
        return null;
    }

    /// <summary>
    /// The days of a block of signatures, from the top. A date may be set flush left, flush right or centred with its caption,
    /// and broken where its column is too narrow.
    /// </summary>
    /// <param name="block">The words.</param>
    /// <param name="isInColumn">Whether a word stands in the column of the dates.</param>
    public static List<(DateOnly Day, List<Token> Tokens)> In(List<Token> block, Func<Token, bool> isInColumn)
    {
        var dates = new List<(DateOnly, List<Token>)>();
        var pieces = new List<Token>();
        foreach (var line in TextLines.Of(block))
        {
            if (Of(line) is { } whole && (whole.Tokens.Exists(t => isInColumn(t)) || StandsApart(whole.Tokens, line)))
            {
                dates.Add(whole);
                pieces.Clear();
                continue;
            }
            pieces.AddRange(line.Where(t => isInColumn(t) && !t.Text.AsSpan().ContainsAnyExcept(PieceLetters)));
            if (!DayValue.TryParse(string.Concat(pieces.Select(p => p.Text)), out var day))
                continue;
            dates.Add((day, [.. pieces]));
            pieces.Clear();
        }
        return dates;
    }

    // At the end of its line, further from the words before it than they are from each other.
    private static bool StandsApart(List<Token> date, List<Token> line) => date[^1] == line[^1] && line.Count > date.Count
        && date[0].Box.Left - line[^(date.Count + 1)].Box.Right > ColumnGap * date[0].Size;

    /// <summary>A gap wider than a space, in font sizes.</summary>
    private const double ColumnGap = 0.6;
}
