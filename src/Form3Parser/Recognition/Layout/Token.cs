using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>A word on the sheet, with what became of it.</summary>
/// <param name="word">The word as its page delivers it.</param>
/// <param name="page">The number of its page, from 1.</param>
/// <param name="shift">How far the sheet moves the page's content down, in points.</param>
internal sealed class Token(Word word, int page, double shift)
{
    private string? _key;

    public string Text { get; } = word.Text;

    public Rect Box { get; } = word.Box.Down(shift);

    public double Baseline { get; } = word.Baseline + shift;

    public double Size { get; } = word.PointSize;

    public string FontName { get; } = word.FontName;

    /// <summary>True when nothing separates it from the word before it.</summary>
    public bool IsGlued { get; } = !word.SpaceBefore;

    public int Page { get; } = page;

    /// <summary>True when it was taken off a picture, where letters are taken for others.</summary>
    public bool IsScanned { get; init; }

    /// <summary>True when its place is known only to the cell of a character.</summary>
    public bool IsRough { get; init; }

    public TokenUse Use { get; set; }

    /// <summary>The letters and digits alone, in lower case: what headings are compared by.</summary>
    public string Key => _key ??= TokenKey.Of(Text);

    /// <summary>Whether its key is this one, but for one letter where it was taken off a picture.</summary>
    public bool IsLike(string key) => Key == key || (IsScanned && key.Length >= TokenKey.TellingLength && TokenKey.IsOneLetterOff(Key, key));

    public override string ToString() => Text;
}
