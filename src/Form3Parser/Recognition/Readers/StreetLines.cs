using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Tells the two lines of a street address from one line that is wrapped: where the next line's first word would have fitted,
/// or where the lines stand further apart than wrapped ones do, a new line of the address begins.
/// </summary>
internal static class StreetLines
{
    /// <summary>A word that leaves this much of the line free, in font sizes, would have fitted: padding and rounding.</summary>
    internal const double FitSlack = 1;

    /// <summary>Distances of lines that are meant to be the same differ by less, in font sizes, or in points: rounding to a printer's dots.</summary>
    private const double EvenPitch = 0.08, Dot = 0.8;

    /// <summary>A second place for the break with this share of the best one's score makes it doubtful.</summary>
    private const double Rival = 0.5;

    /// <summary>EDGAR stores at most 40 characters of each line.</summary>
    private const int MaxLength = 40;

    /// <summary>No printing of the form wraps a street shorter than this, in characters.</summary>
    private const int Narrow = 20;

    /// <summary>Reads the lines between two captions.</summary>
    /// <param name="tokens">Their words.</param>
    /// <param name="right">The right edge of the box, in points.</param>
    /// <param name="rowGap">The least room between the rows of the box, in points.</param>
    /// <param name="field">The address's path in the record.</param>
    /// <param name="bag">Where doubts go.</param>
    public static (string? Street1, string? Street2) Read(IReadOnlyList<Token> tokens, double right, double rowGap, string field, DiagnosticBag bag)
    {
        if (tokens.Count == 0)
            return (null, null);
        var lines = TextLines.Of(tokens);
        var (cut, isDoubtful) = FindCut(lines, right, rowGap);
        for (var i = 0; i < lines.Count; i++)
            foreach (var token in lines[i])
                token.Take(field, cut == 0 || i < cut ? "street1" : "street2");
        if (isDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful where the second line of the street begins.", $"{field}.street2", tokens[0].Page);
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

    // Where the second line of the address begins, 0 for none; and whether another place is about as good.
    private static (int Cut, bool IsDoubtful) FindCut(List<List<Token>> lines, double right, double rowGap)
    {
        var length = TextLines.JoinLines(lines).Length;
        var mustCut = length > MaxLength;
        double Score(StreetBreak b) => mustCut ? b.ScoreOfNeed : b.Score;
        var breaks = Breaks(lines, right, rowGap);
        var likely = breaks.FindAll(b => Score(b) > 0).OrderByDescending(Score).ToList();
        if (likely.Count == 0)
            return (0, breaks.Exists(b => b.IsPossible));
        var best = likely[0];
        if (best.IsAgainstRoom && !mustCut)
            return (0, true);
        // A page of text does not say how wide the box is on paper; short lines were hardly wrapped.
        var isAnyWidth = lines[0][0].IsRough && length is > Narrow and <= MaxLength;
        var hasRival = likely.Count > 1 && Score(likely[1]) > Rival * Score(best);
        return (best.At, isAnyWidth || best.IsPerhapsYear || (mustCut ? hasRival : best.IsGuess));
    }

    // Rows part where the lines stand as far apart as any of them.
    private static List<StreetBreak> Breaks(List<List<Token>> lines, double right, double rowGap)
    {
        var breaks = new List<StreetBreak>();
        var rowPitch = RowPitch(lines);
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            var size = above[0].Size;
            // A house's number begins a line of its own; a unit of the house may go on from it.
            var even = char.IsAsciiDigit(line[0].Text[0]) ? Math.Max(EvenPitch, Dot / size) : EvenPitch;
            if ((line[0].Baseline - above[0].Baseline) / size >= rowPitch - even || line[0].Page != above[0].Page)
                breaks.Add(new StreetBreak(i, above, line, right, rowGap));
        }
        return breaks;
    }

    // Of three lines and more those that stand closer than others are wrapped: how far apart the rows stand, in font sizes; 0
    // where it is not told, as it is not where places are rough.
    private static double RowPitch(List<List<Token>> lines)
    {
        if (lines[0][0] is { IsRough: true } or { IsScanned: true })
            return 0;
        return Enumerable.Range(1, lines.Count - 1).Where(i => lines[i][0].Page == lines[i - 1][0].Page)
            .Select(i => (lines[i][0].Baseline - lines[i - 1][0].Baseline) / lines[i - 1][0].Size).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether a line begins like a line of an address: with a number, a unit of a building or a box.</summary>
    public static bool Begins(List<Token> line) => AddressUnits.Begin(line[0].Key, line.Count > 1 ? line[1].Key : "");
}
