namespace Form3Parser.Text.Scans;

/// <summary>Letters that many fonts draw alike: which one it is, only the letters beside it tell.</summary>
internal static class LookAlikes
{
    private static readonly string[] Groups = ["Il1|", "O0"];

    /// <summary>Whether two letters may be drawn alike.</summary>
    public static bool Are(char a, char b) => a == b || Array.Exists(Groups, g => g.Contains(a) && g.Contains(b));

    /// <summary>Makes one of those that are alike of each uncertain letter; false where nothing tells.</summary>
    /// <param name="text">The letters.</param>
    /// <param name="isCertain">Which of them are no others.</param>
    public static bool Settle(Span<char> text, ReadOnlySpan<bool> isCertain)
    {
        int digits = 0, capitals = 0, small = 0;
        for (var i = 0; i < text.Length; i++)
            if (isCertain[i])
            {
                digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
                capitals += char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
                small += char.IsAsciiLetterLower(text[i]) ? 1 : 0;
            }
        for (var i = 0; i < text.Length; i++)
        {
            if (isCertain[i])
                continue;
            var isStroke = Groups[0].Contains(text[i]);
            if (digits > 0 && capitals + small == 0)
                text[i] = isStroke ? '1' : '0';
            else if (capitals > 0 && digits + small == 0)
                text[i] = isStroke ? 'I' : 'O';
            else if (small > 0 && digits == 0)
                text[i] = i == 0 ? isStroke ? 'I' : 'O' : isStroke ? 'l' : text[i];
            else
                return false;
        }
        return true;
    }
}
