using System.Buffers;

namespace Form3Parser.Recognition.Values;

/// <summary>The marks that refer to notes, <c>(1)</c> or several together, <c>(1)(12)</c>.</summary>
internal static class NoteMarks
{
    /// <summary>
    /// Where the marks that end a text begin: its length when it ends with none. White space between marks is no part of a
    /// word, so there is none to skip.
    /// </summary>
    public static int SuffixStart(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 2 && text[end - 1] == ')')
        {
            var open = text[..(end - 1)].LastIndexOf('(');
            if (open < 0 || !IsNumber(text[(open + 1)..(end - 1)]))
                break;
            end = open;
        }
        return end;
    }

    /// <summary>Whether a text is marks and nothing else.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => text.Length > 0 && SuffixStart(text) == 0;

    /// <summary>Whether a text may be a piece of a mark: brackets and digits.</summary>
    public static bool IsPiece(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Letters);

    /// <summary>The notes' ids of a text that is all marks, in the order printed, each once.</summary>
    public static void Read(ReadOnlySpan<char> marks, List<string> ids)
    {
        foreach (var part in marks.Split(')'))
        {
            var number = marks[part].TrimStart('(');
            if (number.Length == 0)
                continue;
            var id = $"F{number.TrimStart('0')}";
            if (!ids.Contains(id))
                ids.Add(id);
        }
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("()0123456789");

    // Notes are numbered 1 to 99.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text.ContainsAnyExcept('0');
}
