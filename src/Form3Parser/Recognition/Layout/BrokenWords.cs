using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Words that a cell or a page broke in two at its edge without a hyphen: "CUPERTIN" and "O", "Stock Opti" and "on". A word that the
/// form is known to have, in its captions, elsewhere on its pages or in its vocabulary, and that is one only with what begins the next
/// line, was broken. Where one was, what ends a full line may be so too though nothing tells: that is joined or not, and doubtful.
/// </summary>
internal sealed class BrokenWords
{
    /// <summary>A cell's padding at its edge, in points.</summary>
    private const double Padding = 7;

    /// <summary>The widest letters, with rounding, in font sizes.</summary>
    private const double Letter = 1;

    /// <summary>So many words around one are looked at: more than three lines of print have.</summary>
    private const int MostNear = 300;

    /// <summary>A narrow cell breaks a word in no more parts.</summary>
    private const int MostParts = 5;

    /// <summary>A word of so many letters is seldom the beginning of another by chance.</summary>
    private const int TellingLength = 4;

    private readonly List<Rect> _edges;
    private readonly LinePieces _lines;
    private readonly HashSet<string> _seen;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isSeen;

    private BrokenWords(List<Token> tokens, List<Rect> edges)
    {
        _edges = edges;
        _lines = LinePieces.Of(tokens, edges);
        _seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in _lines.Inner())
            if (LastWord(token.Text) is { Length: > 1 } word)
                _seen.Add(word.ToString());
        _isSeen = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Joins what is broken: captions become whole, and of other words the second part says that it goes on in the first.</summary>
    /// <param name="tokens">The words in the order of their lines; second parts of captions are taken out.</param>
    /// <param name="rules">The rules of the sheet.</param>
    /// <returns>Whether its printer was seen to break words that do not stand alone on their lines, as it may do everywhere.</returns>
    public static bool Mend(List<Token> tokens, IReadOnlyList<Rect> rules)
    {
        var hasCaptions = MendCaptions(tokens);
        var words = new BrokenWords(tokens, [.. rules.Where(r => r.Width < r.Height).OrderBy(r => r.Left)]);
        var (isSeen, isSeenAmidLine) = words.JoinKnown();
        if (hasCaptions || isSeen)
            words.JoinFull(isSeenAmidLine);
        return isSeenAmidLine;
    }

    private static bool MendCaptions(List<Token> tokens)
    {
        var parts = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Text is ['(', .., not ')'] && tokens[i].Key.Length > 1 && SecondPart(tokens, i) is { } part)
            {
                tokens[i].ReadAs(tokens[i].Text + part.Text, isGlued: false);
                parts.Add(part);
            }
        tokens.RemoveAll(parts.Contains);
        return parts.Count > 0;
    }

    private static Token? SecondPart(List<Token> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Count && i < at + MostNear && tokens[i].Baseline - tokens[at].Baseline < LinePieces.NextLine * tokens[at].Size; i++)
            if (LinePieces.IsBelow(tokens[at], tokens[at], tokens[i], tokens[i]) && tokens[i].Text[^1] == ')' && IsCaption(tokens[at].Key + tokens[i].Key))
                return tokens[i];
        return null;
    }

    private static bool IsCaption(string key) => key == "street" || Array.IndexOf(Landmarks.NameCaptions, key) >= 0 || Array.IndexOf(Landmarks.PlaceCaptions, key) >= 0;

    private (bool IsSeen, bool IsSeenAmidLine) JoinKnown()
    {
        var (isSeen, isAmidLine) = (false, false);
        for (var piece = 0; piece < _lines.Count; piece++)
        {
            var end = KnownEnd(piece);
            if (end < 0)
                continue;
            for (var part = piece; part != end;)
            {
                part = _lines.Below(part);
                _lines.First(part).GoesOn = true;
            }
            (isSeen, isAmidLine) = (true, isAmidLine || !_lines.IsOneWord(piece));
        }
        return (isSeen, isAmidLine);
    }

    // The piece that begins with the last part of a word which the last of this one begins; -1 for none. A line between them holds a part of it alone.
    private int KnownEnd(int piece)
    {
        var word = _lines.Last(piece).Text;
        var parts = 1;
        for (var next = _lines.Below(piece); next >= 0 && parts < MostParts && MayBeKnown(word[^1], _lines.First(next).Text[0]); next = _lines.Below(next), parts++)
        {
            var part = _lines.First(next).Text;
            var areWords = parts == 1 && AreWords(word, part);
            word += part;
            if (!areWords && IsBroken(Joint(word, part.Length)))
                return next;
            if (!_lines.IsOneWord(next))
                return -1;
        }
        return -1;
    }

    // Two capitals are known from too much: numerals of tables and classes.
    private bool IsBroken(ReadOnlySpan<char> word) => word.Length > 1 && (word.Length > 2 || char.IsLower(word[1])) && IsKnown(word);

    private void JoinFull(bool isAmidLine)
    {
        for (var piece = 0; piece < _lines.Count; piece++)
        {
            if (_lines.Below(piece) is not (>= 0 and var below) || (!isAmidLine && !_lines.IsOneWord(piece)))
                continue;
            var (end, start) = (_lines.Last(piece), _lines.First(below));
            if (start.GoesOn || !MayBeOne(end.Text, start.Text) || HasRoom(piece))
                continue;
            var rest = Whole(below);
            var areWords = AreWords(end.Text, rest);
            if (areWords && !IsKnown(Joint(end.Text + rest, rest.Length)))
                continue;
            // A word that is known is likelier one of its own, but for a short one.
            start.GoesOn = areWords ? end.Text.Length == 1 : !IsKnown(FirstWord(rest)) && !(LastWord(end.Text) is { Length: >= TellingLength } word && IsKnown(word));
            start.IsJointDoubtful = true;
        }
    }

    // The word that begins a piece, with the parts of it that stand alone on the lines below.
    private string Whole(int piece)
    {
        var word = _lines.First(piece).Text;
        for (; _lines.IsOneWord(piece) && _lines.Below(piece) is >= 0 and var next && _lines.First(next).GoesOn; piece = next)
            word += _lines.First(next).Text;
        return word;
    }

    // Both parts are words of their own, unless a hyphen binds the first.
    private bool AreWords(string end, string start) => IsWord(LastWord(end), end.Length) && IsWord(FirstWord(start), start.Length);

    private bool IsWord(ReadOnlySpan<char> word, int length) => IsKnown(word) || (word.Length == 1 && char.IsUpper(word[0]) && length == 1);

    private bool IsKnown(ReadOnlySpan<char> word) => FormVocabulary.Contains(word) || _isSeen.Contains(word);

    private static bool MayBeOne(string end, string start) => AreAlike(end, start) || (char.IsLower(start[0]) && char.IsUpper(end[^1]) && LastWord(end).Length == 1);

    private static bool MayBeKnown(char end, char start) => char.IsLetter(end) && char.IsLetter(start) && !(char.IsLower(end) && char.IsUpper(start));

    // Within a word small letters follow small ones, capitals capitals, and digits digits; a capital before a small letter begins one.
    private static bool AreAlike(string end, string start) => char.IsLetterOrDigit(end[^1]) && char.GetUnicodeCategory(end[^1]) == char.GetUnicodeCategory(start[0])
        && (!char.IsUpper(start[0]) || start.Length == 1 || !char.IsLower(start[1]));

    // The letters at the joint of what was joined, the second part being so long.
    private static ReadOnlySpan<char> Joint(string word, int second)
    {
        var (first, last) = (word.Length - second, word.Length - second);
        while (first > 0 && char.IsLetter(word[first - 1]))
            first--;
        while (last < word.Length && char.IsLetter(word[last]))
            last++;
        return word.AsSpan(first, last - first);
    }

    private static ReadOnlySpan<char> LastWord(string text) => Joint(text, 0) is { Length: > 0 } word ? word : Joint(text.TrimEnd(Signs), 0);

    private static ReadOnlySpan<char> FirstWord(string text) => Joint(text, text.Length);

    private static readonly char[] Signs = [.. ".,;:)]\"'”’*"];

    // Whether the first letter of the second part has room behind the first, before the cell's edge or where other lines have words.
    private bool HasRoom(int piece)
    {
        var token = _lines.Last(piece);
        var end = token.Box.Right + Letter * token.Size;
        if (end < _lines.Right(piece))
            return true;
        var nearest = double.PositiveInfinity;
        foreach (var edge in _edges)
            if (edge.Left >= token.Box.Right - 1 && edge.Left < nearest && edge.Top < token.Box.CenterY && edge.Bottom > token.Box.CenterY)
                nearest = edge.Left;
        return nearest < double.PositiveInfinity && nearest > end + Padding;
    }
}
