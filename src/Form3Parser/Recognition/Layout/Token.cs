using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>A word on the sheet, with what became of it.</summary>
/// <param name="word">The word as its page delivers it.</param>
/// <param name="page">The number of its page, from 1.</param>
/// <param name="shift">How far the sheet moves the page's content down, in points.</param>
internal sealed class Token(Word word, int page, double shift)
{
    private string? _key;

    public string Text { get; private set; } = word.Text;

    /// <summary>What is printed, where it is read as something else.</summary>
    public string Printed => word.Text;

    public Rect Box { get; private set; } = word.Box.Down(shift);

    public double Baseline { get; private set; } = word.Baseline + shift;

    public double Size { get; } = word.PointSize;

    public string FontName { get; } = word.FontName;

    /// <summary>True when nothing separates it from the word before it.</summary>
    public bool IsGlued { get; private set; } = !word.SpaceBefore;

    public int Page { get; } = page;

    /// <summary>True when it was taken off a picture, where letters are taken for others.</summary>
    public bool IsScanned { get; init; }

    /// <summary>True when its place is known only to the cell of a character.</summary>
    public bool IsRough { get; init; }

    /// <summary>What is known of words that its printer divided at the ends of lines; null where it divides none.</summary>
    public DividedWords? Divided { get; set; }

    /// <summary>Whether it is the second part of a word that a narrow cell broke, the line above ending with the first.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whether it is doubtful if it goes on the word that ends the line above it or is another.</summary>
    public bool IsJointDoubtful { get; set; }

    public TokenUse Use { get; set; }

    /// <summary>The field whose value, or whose note's mark, it is a part of.</summary>
    public FieldPath Field { get; private set; }

    /// <summary>Its place on its own page.</summary>
    public Rect PageBox => word.Box;

    /// <summary>The letters and digits alone, in lower case: what headings are compared by.</summary>
    public string Key => _key ??= TokenKey.Of(Text);

    /// <summary>Whether its key is this one, but for one letter where it was taken off a picture.</summary>
    public bool IsLike(string key) => Key == key || (IsScanned && key.Length >= TokenKey.TellingLength && TokenKey.IsOneLetterOff(Key, key));

    /// <summary>Takes it as a part of a field's value.</summary>
    /// <param name="owner">What has the field, such as <c>derivativeHoldings[0]</c>; empty for the filing.</param>
    /// <param name="name">The field's name there; null for none.</param>
    public void Take(string owner, string? name) => (Use, Field) = (TokenUse.Value, new FieldPath(owner, name));

    /// <summary>Reads it as another text: a mark of a list of them, in brackets of its own, or a caption with its second part.</summary>
    public void ReadAs(string text, bool isGlued) => (Text, IsGlued, _key) = (text, isGlued || IsGlued, null);

    /// <summary>Moves it to where it would stand if its column went on below the one beside it, in points.</summary>
    public void Move(double right, double down) =>
        (Box, Baseline) = (new Rect(Box.Left + right, Box.Top + down, Box.Right + right, Box.Bottom + down), Baseline + down);

    public override string ToString() => Text;
}
