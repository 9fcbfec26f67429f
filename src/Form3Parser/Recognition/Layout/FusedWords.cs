using Form3Parser.Recognition.Values;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Headings of narrow columns run into each other, "ConversionOwnership", and ticks into their labels, "__X__Director". Such words
/// are parted; as nothing separates them, a text that has them reads as before.
/// </summary>
internal static class FusedWords
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
        foreach (var label in Landmarks.TickedWords)
            if (text.Length > label.Length && text.EndsWith(label, StringComparison.Ordinal)
                && text.AsSpan(0, text.Length - label.Length) is var tick && (TickValue.IsTicked(tick) || TickValue.IsEmpty(tick)))
                return tick.Length;
        return null;
    }
}
