using System.Text.RegularExpressions;

namespace Form3Parser.Text.Scans;

/// <summary>
/// Tells whether the letters' shapes or the text layer has a word right, where they differ in how many letters it has. Letters
/// that touch, and letters that are broken, mislead the shapes in one place of a word; a text layer that is wrong is wrong all over.
/// </summary>
internal static partial class Misreading
{
    /// <summary>As many letters as touch, or come of a broken one.</summary>
    private const int Touching = 2, Broken = 3;

    /// <summary>In so many ways letters differ from their shapes where a word of as many letters is misread.</summary>
    private const int Unlike = 2;

    /// <summary>Whether a text is misread, and its letters are those that their shapes are.</summary>
    /// <param name="text">The text; empty or signs where it says nothing.</param>
    /// <param name="shapes">What the letters look like.</param>
    public static bool Is(string text, string shapes)
    {
        if (!shapes.Any(char.IsLetterOrDigit) || Key(text) == Key(shapes))
            return false;
        if (!text.Any(char.IsLetterOrDigit))
            return shapes.Length > 1;
        if (Figures().IsMatch(shapes))
            return true;
        if (text.Length == shapes.Length)
            return Differences(text, shapes) >= Unlike;
        int start = 0, end = 0, most = Math.Min(text.Length, shapes.Length);
        while (start < most && text[start] == shapes[start])
            start++;
        while (end < most - start && text[^(end + 1)] == shapes[^(end + 1)])
            end++;
        var (wrong, right) = (text.Length - start - end, shapes.Length - start - end);
        return Math.Min(wrong, right) > Touching || Math.Max(wrong, right) > Broken;
    }

    // In how many ways letters are taken for others. One way, such as c for e, is the picture's fault.
    private static int Differences(string text, string shapes) => text.Zip(shapes)
        .Where(p => char.ToUpperInvariant(p.First) != char.ToUpperInvariant(p.Second) && !LookAlikes.Are(p.First, p.Second)).Distinct().Count();

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // An amount with its commas, or a day: their form says that they were read right.
    [GeneratedRegex(@"^\$?([0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]{2}/[0-9]{2}/[0-9]{4})$")]
    private static partial Regex Figures();
}
