using System.Buffers;

namespace Form3Parser.Text.Scans;

/// <summary>How letters of common fonts stand on the line: what a word's ink says of its size and baseline.</summary>
internal static class LetterHeights
{
    /// <summary>The height of capitals and digits, of small letters and of brackets, in font sizes.</summary>
    public const double Capital = 0.67, Small = 0.46, Bracket = 0.88;

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("acemnorsuvwxz");

    private static readonly SearchValues<char> TallLetters = SearchValues.Create("bdfhklABCDEFGHIKLMNOPRSTUVWXYZ0123456789");

    private static readonly SearchValues<char> OnLine = SearchValues.Create("abcdefhiklmnorstuvwxzABCDEFGHIKLMNOPRSTUVWXYZ0123456789.");

    /// <summary>The font's size that a letter of so much height has; null where it tells nothing.</summary>
    public static double? SizeOf(char letter, double height) =>
        TallLetters.Contains(letter) ? height / Capital
        : SmallLetters.Contains(letter) ? height / Small
        : letter is '(' or ')' ? height / Bracket
        : null;

    /// <summary>Whether a letter's lower edge is on the line.</summary>
    public static bool StandsOnLine(char letter) => OnLine.Contains(letter);
}
