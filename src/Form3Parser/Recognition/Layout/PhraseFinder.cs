using Form3Parser.Recognition.Values;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Finds printed phrases however they are wrapped: from a word that begins the phrase, each next one is the neighbour on the
/// line, or the first fitting word on the line below within the phrase's column. Letters and digits alone are compared, so a
/// word that a narrow cell broke in two is found all the same.
/// </summary>
internal static class PhraseFinder
{
    /// <summary>The widest gap between two words of a phrase on one line, in font sizes; justified headings stay below it.</summary>
    private const double WordGap = 1.6;

    /// <summary>A gap between two words that no column begins in, in font sizes.</summary>
    private const double CloseGap = 0.75;

    /// <summary>The farthest that the next line of a heading stands below, baseline to baseline, in font sizes.</summary>
    private const double LinePitch = 2.1;

    /// <summary>The same where nothing stands between the lines: some faces are set far apart.</summary>
    private const double WidePitch = 2.6;

    /// <summary>Baselines of one line differ by less, in font sizes; more than a raised mark, less than a line.</summary>
    private const double SameLine = 0.5;

    /// <summary>How far a wrapped line may start left of the phrase so far, in font sizes: centred headings grow both ways.</summary>
    private const double Outdent = 6;

    /// <summary>So many words before and after one are looked at for the next one of its phrase: more than three lines of print have.</summary>
    private const int MostNear = 300;

    /// <summary>Every place where one of the phrases stands, from the top. A phrase is given as its key.</summary>
    public static List<Phrase> FindAll(IReadOnlyList<Token> tokens, params ReadOnlySpan<string> keys) => FindAll(tokens, keys, []);

    /// <summary>The same where vertical rules part columns: no phrase goes on across one.</summary>
    public static List<Phrase> FindAll(IReadOnlyList<Token> tokens, ReadOnlySpan<string> keys, IReadOnlyList<Rect> rules)
    {
        var found = new List<Phrase>();
        FirstLetters? letters = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            // A note's mark is no number of a heading.
            if (tokens[i].Key.Length == 0 || NoteMarks.IsAll(tokens[i].Text))
                continue;
            // Nor does a word that is drawn over and over begin another phrase each time.
            if (i > 0 && tokens[i].Box == tokens[i - 1].Box && tokens[i].Key == tokens[i - 1].Key)
                continue;
            foreach (var key in keys)
            {
                if (Taken(key, tokens[i]) == 0)
                    continue;
                letters ??= new FirstLetters(tokens);
                if (Follow(letters, i, key, rules) is { } phrase)
                {
                    found.Add(phrase);
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>
    /// Places without those that are a part of another: "2. Date" is found with its number and again without, or from the
    /// neighbour's word that is like its own.
    /// </summary>
    public static List<Phrase> Whole(List<Phrase> places)
    {
        var longest = new Dictionary<Token, int>(ReferenceEqualityComparer.Instance);
        foreach (var place in places)
            foreach (var token in place.Tokens)
                longest[token] = Math.Max(place.Tokens.Count, longest.GetValueOrDefault(token));
        return places.FindAll(p => p.Tokens.All(t => longest[t] == p.Tokens.Count));
    }

    private static Phrase? Follow(FirstLetters letters, int start, string key, IReadOnlyList<Rect> rules)
    {
        var tokens = letters.Words;
        List<Token> chain = [tokens[start]];
        var box = tokens[start].Box;
        var done = Taken(key, tokens[start]);
        var current = start;
        while (done < key.Length)
        {
            var next = Next(letters, current, box, key.AsSpan(done), rules);
            if (next < 0 || (current == start && IsBesideItsOwn(tokens, start, next)))
                return null;
            current = next;
            done += Taken(key.AsSpan(done), tokens[next]);
            chain.Add(tokens[next]);
            box = box.Union(tokens[next].Box);
        }
        // Dashes and stars have no key; those between the phrase's words are its own.
        for (var i = start + 1; i < tokens.Length && i < current + MostNear && tokens[i].Baseline <= chain[^1].Baseline + 1; i++)
            if (tokens[i].Key.Length == 0 && !tokens[i].Text.AsSpan().ContainsAny('&', '$', '%') && box.Contains(tokens[i].Box.CenterX, tokens[i].Box.CenterY))
                chain.Add(tokens[i]);
        var first = start;
        while (LeftNeighbour(tokens, first, isPrintSeen: true) is >= 0 and var left && IsNumbering(tokens[left]))
        {
            first = left;
            chain.Insert(0, tokens[left]);
            box = box.Union(tokens[left].Box);
        }
        var opensLine = LeftNeighbour(tokens, first) < 0;
        // "September 3," above "Issuer Name" is no number of that, nor is a row's amount or its I above the headings that a page repeats.
        var isDetached = chain.Count > 1 && chain[1].Baseline > chain[0].Baseline + SameLine * chain[0].Size && chain[0].Key is [(>= '1' and <= '6') or 'i'];
        return isDetached && (!opensLine || chain[0].Text.Length == 1) ? null : new Phrase(box, chain, opensLine);
    }

    // Prose above "Note: File three copies" may end with a note too: the word below has one of its own before it.
    private static bool IsBesideItsOwn(Token[] tokens, int start, int next) =>
        tokens[next].Baseline > tokens[start].Baseline + SameLine * tokens[start].Size
        && LeftNeighbour(tokens, next) is >= 0 and var own && tokens[own].Key == tokens[start].Key;

    // "Item 1." or "(1)" before a heading is its number.
    private static bool IsNumbering(Token token) => NoteMarks.IsAll(token.Text) || Landmarks.NumberWords.Contains(token.Key);

    // How many letters of the text the token stands for; 0 when it does not begin with it. Of a word taken off a picture one
    // letter may be wrong, and the last letter of the word before it may be lost.
    private static int Taken(ReadOnlySpan<char> text, Token token)
    {
        var word = token.Key.AsSpan();
        if (Begins(text, word))
            return word.Length;
        if (!token.IsScanned || word.Length < TokenKey.TellingLength || text.Length < word.Length)
            return 0;
        if (TokenKey.IsOneLetterOff(text[..word.Length], word))
            return word.Length;
        return Begins(text[1..], word) ? word.Length + 1 : 0;
    }

    // Readers of scans take I, l and 1 for each other.
    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> start)
    {
        if (start.Length > text.Length)
            return false;
        for (var i = 0; i < start.Length; i++)
            if (text[i] != start[i] && !(text[i] is 'i' or 'l' or '1' && start[i] is 'i' or 'l' or '1'))
                return false;
        return true;
    }

    private static int Next(FirstLetters letters, int current, Rect box, ReadOnlySpan<char> rest, IReadOnlyList<Rect> rules)
    {
        var tokens = letters.Words;
        var from = tokens[current];
        var right = -1;
        var below = -1;
        var reach = from.Box.Right;
        foreach (var i in letters.Between(current - MostNear, current + MostNear, rest[0]))
        {
            var token = tokens[i];
            if (token.Baseline < from.Baseline - SameLine * from.Size)
                continue;
            if (token.Baseline > from.Baseline + WidePitch * Math.Max(from.Size, token.Size))
                break;
            var isOnLine = Math.Abs(token.Baseline - from.Baseline) < SameLine * from.Size;
            // A dash between two words has no key; the next gap is measured from it.
            if (token.Key.Length == 0 && isOnLine && token.Box.Left >= reach && token.Box.Left - reach < WordGap * from.Size)
                reach = token.Box.Right;
            if (i == current || token.Key.Length == 0 || Taken(rest, token) == 0 || IsAcross(from, token, rules))
                continue;
            if (isOnLine)
            {
                var gap = token.Box.Left - reach;
                if (gap > -from.Size * SameLine && gap < WordGap * from.Size && (right < 0 || token.Box.Left < tokens[right].Box.Left))
                    right = i;
            }
            else if (token.Baseline > from.Baseline && token.Box.Left < box.Right && token.Box.Right > box.Left - Outdent * from.Size
                && (below < 0 || IsNearer(token, tokens[below], from, box))
                && (token.Baseline <= from.Baseline + LinePitch * Math.Max(from.Size, token.Size) || !IsSkipping(tokens, current, token, box)))
            {
                below = i;
            }
        }
        // Across a wide gap stands another column's heading as likely as the next word: the word below goes first.
        var isWide = right >= 0 && tokens[right].Box.Left - reach > CloseGap * from.Size;
        return right >= 0 && !(isWide && below >= 0) ? right : below;
    }

    // Whether something of the phrase's column stands between its line and the next.
    private static bool IsSkipping(Token[] tokens, int current, Token next, Rect box)
    {
        var from = tokens[current];
        for (var i = current + 1; i < tokens.Length && i < current + MostNear; i++)
        {
            var token = tokens[i];
            if (token.Baseline > next.Baseline - SameLine * next.Size)
                return false;
            if (token.Baseline > from.Baseline + SameLine * from.Size && token.Key.Length > 0 && token.Box.Left < box.Right && token.Box.Right > box.Left)
                return true;
        }
        return false;
    }

    private static bool IsAcross(Token from, Token token, IReadOnlyList<Rect> rules)
    {
        foreach (var rule in rules)
            if (rule.Top < token.Box.CenterY && rule.Bottom > token.Box.CenterY
                && (IsBetween(rule.CenterX, from.Box.Right, token.Box.Left) || IsBetween(rule.CenterX, token.Box.Right, from.Box.Left)))
                return true;
        return false;
    }

    private static bool IsBetween(double x, double left, double right) => x > left - 1 && x < right + 1;

    // A word under the phrase before one outside it, then the upper line, then the one least outside, then the left one.
    private static bool IsNearer(Token token, Token other, Token from, Rect box)
    {
        double outside = Outside(token, box), otherOutside = Outside(other, box);
        if (outside == 0 != (otherOutside == 0))
            return outside == 0;
        if (Math.Abs(token.Baseline - other.Baseline) > SameLine * from.Size)
            return token.Baseline < other.Baseline;
        return outside != otherOutside ? outside < otherOutside : token.Box.Left < other.Box.Left;
    }

    private static double Outside(Token token, Rect box) => Math.Max(0, box.Left - token.Box.Right);

    private static int LeftNeighbour(Token[] tokens, int start, bool isPrintSeen = false)
    {
        var token = tokens[start];
        var first = start;
        while (first > 0 && first > start - MostNear && tokens[first - 1].Baseline >= token.Baseline - SameLine * token.Size)
            first--;
        for (var i = first; i < tokens.Length && i < start + MostNear; i++)
        {
            var other = tokens[i];
            if (other.Baseline > token.Baseline + SameLine * token.Size)
                break;
            // A raised star after a neighbouring heading, or a tick's line, has no letters and does not count.
            // Nor does what is known to be print, unless it is asked for.
            if (i != start && other.Key.Length > 0 && (isPrintSeen || other.Use != TokenUse.Label) && other.Box.Right <= token.Box.Left + 0.5
                && token.Box.Left - other.Box.Right < 0.7 * token.Size)
                return i;
        }
        return -1;
    }
}
