using System.Buffers;

namespace Form3Parser.Recognition.Values;

/// <summary>The marks that refer to notes: <c>(1)</c>, <c>[1]</c>, <c>(F1)</c>, or several together: <c>(1)(12)</c>, <c>(1,12)</c>.</summary>
internal static class NoteMarks
{
    /// <summary>
    /// Where the marks that end a text begin: its length when it ends with none. White space between marks is no part of a
    /// word, so there is none to skip.
    /// </summary>
    public static int SuffixStart(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (true)
        {
            // A comma may part them.
            var close = end > 0 && text[end - 1] is ',' or ';' ? end - 2 : end - 1;
            if (close < 2 || text[close] is not (')' or ']'))
                return end;
            var open = text[..close].LastIndexOf(text[close] == ')' ? '(' : '[');
            if (open < 0 || !IsBare(text[(open + 1)..close]))
                return end;
            end = open;
        }
    }

    /// <summary>Where the list of marks begins that a text ends in the middle of, "(1," before "2)"; its length when it does not.</summary>
    public static int OpenListStart(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOfAny('(', '[');
        return open >= 0 && text[^1] is ',' or ';' && IsBare(text[(open + 1)..^1]) ? open : text.Length;
    }

    /// <summary>Whether a text is marks and nothing else.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => text.Length > 0 && SuffixStart(text) == 0;

    /// <summary>Whether a text is notes' numbers without brackets, <c>1</c>, <c>F1F2</c> or <c>1,12</c>: marks only where they are raised.</summary>
    public static bool IsBare(ReadOnlySpan<char> text)
    {
        var first = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            // An F begins the next number where no comma parts them.
            var parts = i < text.Length && (text[i] is ',' or ';');
            if (i < text.Length && !parts && text[i] != 'F')
                continue;
            if (!IsNumber(text[first..i]))
                return false;
            first = parts ? i + 1 : i;
        }
        return text.Length > 0;
    }

    /// <summary>Whether a text may be a piece of a mark: brackets and digits.</summary>
    public static bool IsPiece(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Letters);

    /// <summary>The notes' ids of a text that is all marks, in the order printed, each once.</summary>
    public static void Read(ReadOnlySpan<char> marks, List<string> ids)
    {
        foreach (var part in marks.SplitAny(BetweenNumbers))
        {
            var number = marks[part].TrimStart('0');
            var id = $"F{number}";
            if (number.Length > 0 && !ids.Contains(id))
                ids.Add(id);
        }
    }

    /// <summary>The notes' ids of a text that is all marks; null when one of these notes does not exist.</summary>
    public static List<string>? ReadKnown(ReadOnlySpan<char> marks, IReadOnlySet<string> known)
    {
        var ids = new List<string>();
        Read(marks, ids);
        return ids.TrueForAll(known.Contains) ? ids : null;
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("()[],F0123456789");

    private static readonly SearchValues<char> BetweenNumbers = SearchValues.Create("()[],;F ");

    // Notes are numbered 1 to 99.
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("F") ? text[1..] : text;
        return text.Length is 1 or 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text.ContainsAnyExcept('0');
    }
}
