using System.Buffers;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// What becomes of small raised marks, "(1)(2)", where a program took the letters off a picture: quotation marks, circled
/// letters and percent signs, with a digit or a small letter now and then, set solid with the word before.
/// </summary>
internal static class MisreadMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("”“\"™®©°º*%'’‘»«¢£¥§¹²³@");

    /// <summary>Where the remains of marks that end a cell's text begin: its length when it ends with none.</summary>
    public static int Start(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        var start = end;
        while (start > 0 && (Signs.Contains(text[start - 1]) || IsOpen(text, start - 1, end)))
            start--;
        if (start == 0)
            return 0;
        // After a full stop nothing goes on without a space: "L.P.2".
        var word = start;
        while (word > 0 && char.IsAsciiLetterOrDigit(text[word - 1]) && !char.IsAsciiLetterUpper(text[word - 1]))
            word--;
        var isRemains = word < start && word > 1 && text[word - 1] == '.' && char.IsLetter(text[word - 2]) && start - word <= 2
            && (start < end || char.IsAsciiDigit(text[word]));
        return isRemains ? word : start;
    }

    // A bracket that closes none, or opens one that never closes.
    private static bool IsOpen(ReadOnlySpan<char> text, int at, int end) => text[at] switch
    {
        ')' or ']' => text[..at].LastIndexOf(text[at] == ')' ? '(' : '[') <= text[..at].LastIndexOf(text[at]),
        '(' or '[' => true,
        _ => false,
    };
}
