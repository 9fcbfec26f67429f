using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Headings of narrow columns run into each other, "ConversionOwnership". Two words of the form's headings that touch are parted;
/// as nothing separates them, a text that has them reads as before.
/// </summary>
internal static class FusedHeadings
{
    /// <summary>The words that a word of a page is, from the left.</summary>
    public static IEnumerable<Word> Part(Word word)
    {
        if (SecondStart(word.Text) is not { } start)
            return [word];
        // Letters are about as wide as each other.
        var middle = word.Box.Left + word.Box.Width * start / word.Text.Length;
        return
        [
            word with { Text = word.Text[..start], Box = word.Box with { Right = middle } },
            word with { Text = word.Text[start..], Box = word.Box with { Left = middle }, SpaceBefore = false },
        ];
    }

    private static int? SecondStart(string text)
    {
        foreach (var first in Landmarks.ColumnWords)
            if (text.Length > first.Length && text.StartsWith(first, StringComparison.OrdinalIgnoreCase) && char.IsLetter(text[first.Length])
                && Array.IndexOf(Landmarks.ColumnWords, TokenKey.Of(text[first.Length..])) >= 0)
                return first.Length;
        return null;
    }
}
