using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Words that a cell narrower than they are broke in two without a hyphen: "CUPERTIN" and "O". A form is looked through for them
/// only where a caption of box 1 is seen broken, "(Middle" and ")": elsewhere a word alone on a full line is a word.
/// </summary>
internal static class BrokenWords
{
    /// <summary>The next line of a cell stands below by no more, baseline to baseline, in font sizes.</summary>
    private const double NextLine = 1.6;

    /// <summary>Lines of a cell begin within this of each other, or are centred so, in font sizes.</summary>
    private const double SameEdge = 0.6;

    /// <summary>A cell's padding and rounding, in font sizes.</summary>
    private const double Padding = 0.8;

    /// <summary>So many words around one are looked at: more than three lines of print have.</summary>
    private const int MostNear = 300;

    /// <summary>Joins what is broken: captions become whole, and of other words the second part says that it goes on in the first.</summary>
    /// <param name="tokens">The words in the order of their lines; second parts of captions are taken out.</param>
    /// <param name="rules">The rules of the sheet.</param>
    public static void Mend(List<Token> tokens, IReadOnlyList<Rect> rules)
    {
        var parts = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Text is ['(', .., not ')'] && tokens[i].Key.Length > 1 && SecondPart(tokens, i) is { } part)
            {
                tokens[i].ReadAs(tokens[i].Text + part.Text, isGlued: false);
                parts.Add(part);
            }
        if (parts.Count == 0)
            return;
        tokens.RemoveAll(parts.Contains);
        var edges = rules.Where(r => r.Width < r.Height).ToList();
        for (var i = 0; i < tokens.Count; i++)
            if (IsAlone(tokens, i))
                for (var j = i + 1; j < tokens.Count && j < i + MostNear && IsNear(tokens[i], tokens[j]); j++)
                    if (IsBelow(tokens[i], tokens[j]) && tokens[j].Box.Width <= tokens[i].Box.Width && DividedWords.BeginsLine(tokens, j))
                        tokens[j].GoesOn |= AreAlike(tokens[i].Text[^1], tokens[j].Text[0]) && IsFull(tokens, i, tokens[j], edges);
    }

    private static Token? SecondPart(List<Token> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Count && i < at + MostNear && IsNear(tokens[at], tokens[i]); i++)
            if (IsBelow(tokens[at], tokens[i]) && tokens[i].Text[^1] == ')' && IsCaption(tokens[at].Key + tokens[i].Key))
                return tokens[i];
        return null;
    }

    private static bool IsCaption(string key) => key == "street" || Array.IndexOf(Landmarks.NameCaptions, key) >= 0 || Array.IndexOf(Landmarks.PlaceCaptions, key) >= 0;

    private static bool IsNear(Token token, Token next) => next.Baseline - token.Baseline < NextLine * token.Size;

    private static bool IsBelow(Token token, Token next) => next.Page == token.Page && next.Baseline - token.Baseline > token.Size / 2
        && (Math.Abs(next.Box.Left - token.Box.Left) < SameEdge * token.Size || Math.Abs(next.Box.CenterX - token.Box.CenterX) < SameEdge * token.Size);

    private static bool IsAlone(List<Token> tokens, int at) => tokens[at].Key.Length > 1 && DividedWords.BeginsLine(tokens, at)
        && (at + 1 == tokens.Count || DividedWords.BeginsLine(tokens, at + 1));

    // Within a word small letters follow small ones, capitals capitals, and digits digits.
    private static bool AreAlike(char end, char start) => char.IsLetterOrDigit(end) && char.GetUnicodeCategory(end) == char.GetUnicodeCategory(start);

    // Whether the first letter of the second part would have run over the cell's edge, or into what stands beside it.
    private static bool IsFull(List<Token> tokens, int at, Token next, List<Rect> edges)
    {
        var token = tokens[at];
        var end = token.Box.Right + next.Box.Width / next.Text.Length + Padding * token.Size;
        foreach (var edge in edges)
            if (edge.Left >= token.Box.Right - 1 && edge.Left < end && edge.Top < token.Box.CenterY && edge.Bottom > token.Box.CenterY)
                return true;
        for (var i = Math.Max(0, at - MostNear); i < tokens.Count && i < at + MostNear; i++)
            if (tokens[i].Box.Left >= token.Box.Right - 1 && tokens[i].Box.Left < end && Math.Abs(tokens[i].Baseline - token.Baseline) < 2 * NextLine * token.Size)
                return true;
        return false;
    }
}
