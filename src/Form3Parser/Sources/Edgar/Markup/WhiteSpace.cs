using System.Text;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>White space as the record has it: single spaces between words, none at the ends.</summary>
internal static class WhiteSpace
{
    /// <summary>The text with its white space folded; null when nothing else is in it.</summary>
    public static string? Fold(string text)
    {
        if (IsFolded(text))
            return text.Length > 0 ? text : null;
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(c);
        }

        return folded.Length > 0 ? folded.ToString() : null;
    }

    // Nearly every value of a filing is.
    private static bool IsFolded(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (afterSpace || c != ' '))
                return false;
            afterSpace = isSpace;
        }

        return text.Length == 0 || !afterSpace;
    }
}
