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
    /// <summary>Wrapped lines stand at most this far apart, in font sizes; lines of their own stand further.</summary>
    private const double WrapPitch = 1.35;

    /// <summary>Lines that stand closer than this above <see cref="WrapPitch"/>, in font sizes, may be of one that is set wide: below a full one that ends with a comma.</summary>
    private const double LoosePitch = 0.3;

    /// <summary>A word that leaves this much of the line free, in font sizes, would have fitted: padding and rounding.</summary>
    private const double FitSlack = 1;

    /// <summary>What is free in font sizes where a word that begins no second line by its sense would have fitted for certain.</summary>
    private const double Roomy = 4;

    /// <summary>Rows have more room between them than wrapped lines by this, in font sizes.</summary>
    private const double RowSlack = 0.15;

    /// <summary>Distances of lines that are meant to be the same differ by less, in font sizes, or in points: rounding to a printer's dots.</summary>
    private const double EvenPitch = 0.08, Dot = 0.8;

    /// <summary>
    /// The score of what begins like a second line below a full one, as far from it as rows are or on the next page: a wrapped
    /// line begins so by chance only, and pages end between rows more often than within one.
    /// </summary>
    private const double LikelyRows = 0.5;

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
        var best = 0;
        double bestScore = 0, nextScore = 0;
        var mustCut = TextLines.JoinLines(lines).Length > MaxLength;
        var rowPitch = RowPitch(lines);
        bool mayBegin = false, isAgainstRoom = false, mayBeYear = false, isGuessed = false;
        for (var i = 1; i < lines.Count; i++)
        {
            var above = lines[i - 1];
            var size = above[0].Size;
            // A house's number begins a line of its own; a unit of the house may go on from it.
            var even = char.IsAsciiDigit(lines[i][0].Text[0]) ? Math.Max(EvenPitch, Dot / size) : EvenPitch;
            if ((lines[i][0].Baseline - above[0].Baseline) / size < rowPitch - even && lines[i][0].Page == above[0].Page)
                continue;
            var pitch = (lines[i][0].Baseline - above[0].Baseline) / size - WrapPitch;
            var free = (right - above[^1].Box.Right - lines[i][0].Box.Width) / size - FitSlack;
            var begins = MayBegin(lines[i], above);
            var score = Math.Max(0, pitch * 10) + (begins || free > Roomy ? Math.Max(0, free) : 0);
            // Where rows stand apart, lines that stand closer are those of one row; how far apart a page break hides.
            var isTorn = lines[i][0].Page != above[0].Page;
            var room = (lines[i][0].Box.Top - above[0].Box.Bottom - rowGap) / size + RowSlack;
            mayBegin |= score == 0 && (isTorn || (room > 0 && (begins || free > 0)));
            var isGuess = score == 0 && begins && !IsYear(lines[i][0].Text) && (isTorn || room > 0);
            if (isGuess)
                score = LikelyRows;
            if (mustCut && score == 0)
                score = 1 / (1 - Math.Min(0, pitch) - Math.Min(0, free)) / 10;
            nextScore = Math.Max(nextScore, Math.Min(score, bestScore));
            // Widely set lines look like lines of their own; a wrapped one leaves no room above, begins nothing, and stands
            // closer than the rows. All three together are hardly chance.
            if (score > bestScore)
                (best, bestScore, isAgainstRoom, mayBeYear, isGuessed) = (i, score, free <= 0 && !begins && (isTorn || room <= 0),
                    pitch <= 0 && free <= Roomy && IsYear(lines[i][0].Text), isGuess || (isTorn && !begins && free <= Roomy)
                    || (free <= 0 && pitch <= LoosePitch && above[^1].Text[^1] == ','));
        }
        if (isAgainstRoom && !mustCut)
            return (0, true);
        // A page of text does not say how wide the box is on paper; short lines were hardly wrapped.
        var isAnyWidth = best > 0 && lines[0][0].IsRough && TextLines.JoinLines(lines).Length is > Narrow and <= MaxLength;
        var isDoubtful = isAnyWidth || mayBeYear || (isGuessed && !mustCut) || (best == 0 ? mayBegin : mustCut && nextScore > Rival * bestScore);
        return (best, isDoubtful);
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

    // Trusts are named after years, "C/O THE ROE FAMILY 2011 TRUST"; a line that begins with one need not be another line.
    private static bool IsYear(string text) => text.Length == 4 && text.AsSpan(0, 2) is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    // Lines that stand as close as wrapped ones, the first of them full: what begins like a second line may be one. A comma
    // before it says that its street goes on.
    private static bool MayBegin(List<Token> line, List<Token> above) =>
        above[^1].Text[^1] is not (',' or '-' or '&' or '/') && Begins(line);

    /// <summary>Whether a line begins like a line of an address: with a number, a unit of a building or a box.</summary>
    public static bool Begins(List<Token> line) => AddressUnits.Begin(line[0].Key, line.Count > 1 ? line[1].Key : "");
}
