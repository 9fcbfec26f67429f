using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Tells the two lines of a street address from one line that is wrapped: where the next line's first word would have fitted,
/// or where the lines stand further apart than wrapped ones do, a new line of the address begins.
/// </summary>
internal static class StreetLines
{
    /// <summary>Wrapped lines stand at most this far apart, in font sizes; lines of their own stand further.</summary>
    private const double WrapPitch = 1.35;

    /// <summary>A word that leaves this much of the line free, in font sizes, would have fitted: padding and rounding.</summary>
    private const double FitSlack = 1;

    /// <summary>EDGAR stores at most 40 characters of each line.</summary>
    private const int MaxLength = 40;

    public static (string? Street1, string? Street2) Read(IReadOnlyList<Token> tokens, double right)
    {
        if (tokens.Count == 0)
            return (null, null);
        foreach (var token in tokens)
            token.Use = TokenUse.Value;
        var lines = TextLines.Of(tokens);
        var cut = FindCut(lines, right);
        if (cut == 0)
            return (TextLines.JoinLines(lines), null);
        return (TextLines.JoinLines(lines.Take(cut)), TextLines.JoinLines(lines.Skip(cut)));
    }

    /// <summary>Lines as they were before wrapping: a line whose first word would not have fitted above belongs to the one above.</summary>
    /// <param name="lines">The lines from the top.</param>
    /// <param name="right">The right edge of the column, in points; infinite when lines are never wrapped.</param>
    public static List<List<Token>> Unwrap(List<List<Token>> lines, double right)
    {
        var whole = new List<List<Token>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i - 1][^1].Box.Right + lines[i][0].Box.Width + FitSlack * lines[i][0].Size > right)
                whole[^1].AddRange(lines[i]);
            else
                whole.Add([.. lines[i]]);
        }
        return whole;
    }

    private static int FindCut(List<List<Token>> lines, double right)
    {
        var best = 0;
        double bestScore = 0;
        var mustCut = TextLines.JoinLines(lines).Length > MaxLength;
        for (var i = 1; i < lines.Count; i++)
        {
            var above = lines[i - 1];
            var size = above[0].Size;
            var pitch = (lines[i][0].Baseline - above[0].Baseline) / size - WrapPitch;
            var free = (right - above[^1].Box.Right - lines[i][0].Box.Width) / size - FitSlack;
            var score = Math.Max(0, pitch * 10) + Math.Max(0, free);
            if (mustCut)
                score += 0.001 + pitch + free > 0 ? 1 : 0.001;
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best;
    }
}
