namespace Form3Parser.Text.Words;

/// <summary>Hebrew and Arabic: what stands from left to right on the page is read from right to left.</summary>
internal static class RightToLeft
{
    public static bool Is(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>Turns a word as it stands on the page round; numbers and Latin letters in it keep their order.</summary>
    public static void TurnRound(Span<char> text)
    {
        text.Reverse();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && RunsToTheRight(text[end]))
                end++;
            if (end - start > 1)
                text[start..end].Reverse();
            start = end;
        }
    }

    private static bool RunsToTheRight(char c) => !Is(c) && (char.IsLetterOrDigit(c) || c is '.' or ',' or '/' or ':')
        || c is >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' || char.IsSurrogate(c);
}
