namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Words that a printer divided at the ends of lines with hyphens that are not in the text: "Deriva-" and "tive". Whether it does is
/// told by what the form says elsewhere on one line; few words of the printed form's own have a hyphen.
/// </summary>
internal sealed class DividedWords
{
    /// <summary>The next line stands below by no more, baseline to baseline, in font sizes.</summary>
    private const double NextLine = 2.1;

    /// <summary>What a word is seen whole by has so many letters: shorter ones are parts of others by chance.</summary>
    private const int TellingLength = 6;

    /// <summary>A word that stands further left on its line than this, in font sizes, begins it or its column.</summary>
    private const double ColumnGap = 0.6;

    private readonly HashSet<string> _whole;
    private readonly SortedSet<string> _doubts = new(StringComparer.Ordinal);

    private DividedWords(HashSet<string> whole) => _whole = whole;

    /// <summary>The words that were joined, or left with their hyphen, though nothing tells which is right.</summary>
    public IReadOnlyCollection<string> Doubts => _doubts;

    /// <summary>The words of a form, in the order of their lines; null where none is seen to be divided.</summary>
    public static DividedWords? Of(IReadOnlyList<Token> tokens)
    {
        var ends = Enumerable.Range(0, tokens.Count).Where(i => EndsDivided(tokens[i].Text)).ToList();
        if (ends.Count == 0)
            return null;
        var whole = tokens.Where(t => !EndsDivided(t.Text)).Select(t => Word(t.Text)).ToHashSet(StringComparer.Ordinal);
        return ends.Exists(i => IsSeenDivided(tokens, i, whole)) ? new DividedWords(whole) : null;
    }

    /// <summary>Whether what ends a line and what begins the next are one word, and the hyphen between them is the printer's.</summary>
    public bool AreOne(string end, string next)
    {
        if (!EndsDivided(end) || next.Length == 0 || !char.IsLetter(next[0]))
            return false;
        var (start, rest) = (Word(end), Word(next));
        if (_whole.Contains($"{start}-{rest}"))
            return false;
        if (_whole.Contains(start + rest))
            return true;
        // A name of two words keeps its hyphen, as does what has another.
        var isName = char.IsUpper(next[0]) && end.AsSpan().ContainsAnyInRange('a', 'z');
        if (isName || start.Contains('-', StringComparison.Ordinal) || rest.Contains('-', StringComparison.Ordinal))
            return false;
        _doubts.Add($"{end}{next}");
        return true;
    }

    /// <summary>Whether a word may be the first part of a divided one: two letters or more and a hyphen.</summary>
    public static bool EndsDivided(string text) => text.Length > 2 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]) && char.IsLetter(text[^3]);

    private static bool IsSeenDivided(IReadOnlyList<Token> tokens, int at, HashSet<string> whole)
    {
        var end = tokens[at];
        var start = Word(end.Text);
        for (var i = at + 1; i < tokens.Count && tokens[i].Baseline - end.Baseline < NextLine * end.Size; i++)
        {
            var next = tokens[i];
            if (next.Baseline - end.Baseline < end.Size / 2 || next.Box.Left > end.Box.Left || !char.IsLetter(next.Text[0]) || !BeginsLine(tokens, i))
                continue;
            var word = start + Word(next.Text);
            if (word.Length >= TellingLength && whole.Contains(word) && !whole.Contains($"{start}-{Word(next.Text)}"))
                return true;
        }
        return false;
    }

    // Whether a word begins its line, or a column's.
    private static bool BeginsLine(IReadOnlyList<Token> tokens, int at) => at == 0 || tokens[at - 1].Baseline < tokens[at].Baseline - tokens[at].Size / 2
        || tokens[at].Box.Left < tokens[at - 1].Box.Left || tokens[at].Box.Left - tokens[at - 1].Box.Right > ColumnGap * tokens[at].Size;

    private static string Word(string text) => text.Trim(Signs).ToLowerInvariant();

    private static readonly char[] Signs = [.. " -\u2010.,;:()[]\"'“”‘’*"];
}
