namespace Form3Parser.Text.Words;

/// <summary>Letters of one angle, and what their styles and texts are.</summary>
/// <param name="page">All letters of their page.</param>
/// <param name="letters">These letters, in the order of drawing.</param>
internal readonly ref struct LetterSpan(PageLetters page, ReadOnlySpan<SetLetter> letters)
{
    /// <summary>A letter drawn again within this share of its width makes it bold; it is the same letter.</summary>
    private const double SamePlace = 0.3;

    private readonly ReadOnlySpan<SetLetter> _letters = letters;
    private readonly ReadOnlySpan<LetterStyle> _styles = page.Styles;

    public int Length => _letters.Length;

    public ref readonly SetLetter this[int index] => ref _letters[index];

    public ref readonly LetterStyle StyleOf(in SetLetter letter) => ref _styles[letter.Style];

    public string FontNameOf(in WordDraft word) => _styles[word.Style].FontName;

    /// <summary>A text of none or several characters.</summary>
    public string TextOf(int code) => page.TextOf(code);

    /// <summary>Where a letter begins along the line.</summary>
    public double Start(int index, in Frame frame) => frame.Place(_letters[index], StyleOf(_letters[index])).U0;

    /// <summary>Whether two letters so far apart along the line are one, drawn twice.</summary>
    public bool AreOne(in SetLetter a, in SetLetter b, double distance)
    {
        if (a.Text != b.Text || !(Math.Abs(distance) < SamePlace * a.Width))
            return false;
        if (a.Style == b.Style)
            return true;
        ref readonly var style = ref StyleOf(a);
        ref readonly var other = ref StyleOf(b);
        return Math.Abs(style.Baseline - other.Baseline) < PieceMaker.SameBaseline * style.PointSize
            && PieceMaker.AreOneSize(style.PointSize, other.PointSize);
    }
}
