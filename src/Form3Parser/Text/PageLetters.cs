using Form3Parser.Text.Words;

namespace Form3Parser.Text;

/// <summary>
/// The letters of one page in the order in which they are drawn, white space among them. What a string's letters have in common
/// is kept once.
/// </summary>
public sealed class PageLetters : IDisposable
{
    /// <summary>How many letters there is room for at first: those of a usual page.</summary>
    private const int UsualLetters = 4_000;

    private readonly PooledList<SetLetter> _letters = new(UsualLetters);
    private readonly PooledList<LetterStyle> _styles = new();
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private int _style = -1;

    /// <summary>How many there are.</summary>
    public int Count => _letters.Count;

    /// <summary>One of them.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Letter this[int index] => Spelled(_letters[index]);

    internal ReadOnlySpan<SetLetter> Items => _letters.Items;

    internal ReadOnlySpan<LetterStyle> Styles => _styles.Items;

    /// <summary>Says what the letters that are added next have in common.</summary>
    public void Begin(in LetterStyle style)
    {
        if (_style >= 0 && IsSame(_styles.Items[_style], style))
            return;
        _style = _styles.Count;
        _styles.Add(style);
    }

    /// <summary>Adds a letter of the style that was begun.</summary>
    /// <param name="left">The left edge of its advance box, in points from the page's left edge.</param>
    /// <param name="right">The right edge, never less than the left.</param>
    /// <param name="text">What it stands for; may be empty.</param>
    public void Add(double left, double right, string text) =>
        _letters.Add(new SetLetter(left, right, text.Length == 1 ? text[0] : CodeOf(text), _style));

    /// <summary>Adds a letter.</summary>
    public void Add(in Letter letter)
    {
        var box = letter.Box;
        Begin(new(box.Top, box.Bottom, letter.Baseline, letter.PointSize, letter.FontName, letter.Angle));
        Add(box.Left, box.Right, letter.Text);
    }

    /// <summary>Moves a letter up or down, so that its baseline is where it is to be.</summary>
    public void Move(int index, double baseline)
    {
        ref var letter = ref _letters[index];
        var style = _styles[letter.Style].At(baseline);
        if (!IsSame(_styles[_styles.Count - 1], style))
            _styles.Add(style);
        letter = letter with { Style = _styles.Count - 1 };
    }

    /// <summary>What a letter has in common with others; good until one is added or moved.</summary>
    public ref readonly LetterStyle StyleOf(int index) => ref _styles[_letters[index].Style];

    /// <summary>A letter's advance box.</summary>
    public Rect BoxOf(int index)
    {
        ref readonly var letter = ref _letters[index];
        ref readonly var style = ref _styles[letter.Style];
        return new(letter.Left, style.Top, letter.Right, style.Bottom);
    }

    /// <summary>Whether there are letters that stand for nothing known.</summary>
    /// <param name="least">How wide one is at the least, in parts of its font's size.</param>
    public bool HasNameless(double least)
    {
        if (!_codes.TryGetValue("", out var nameless))
            return false;
        foreach (ref readonly var letter in _letters.Items)
            if (letter.Text == nameless && letter.Width > least * _styles[letter.Style].PointSize)
                return true;
        return false;
    }

    /// <summary>Whether the letters from a place on spell a text, white space aside.</summary>
    public bool Spell(ReadOnlySpan<char> text, int first)
    {
        foreach (ref readonly var letter in _letters.Items[first..])
        {
            if (letter.Text >= 0)
            {
                if (!TryTake((char)letter.Text, ref text))
                    return false;
                continue;
            }
            foreach (var c in TextOf(letter.Text))
                if (!TryTake(c, ref text))
                    return false;
        }
        return text.IsWhiteSpace();
    }

    /// <summary>Drops all from the given place on.</summary>
    public void CutTo(int count) => _letters.CutTo(count);

    /// <summary>Drops all.</summary>
    public void Clear()
    {
        _letters.Clear();
        _styles.Clear();
        _texts.Clear();
        _codes.Clear();
        _style = -1;
    }

    /// <summary>All of them for keeping.</summary>
    public Letter[] ToArray()
    {
        var letters = new Letter[Count];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = this[i];
        return letters;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        _letters.Dispose();
        _styles.Dispose();
    }

    /// <summary>What a letter's code stands for where it is not a character.</summary>
    internal string TextOf(int code) => _texts[~code];

    private Letter Spelled(in SetLetter letter)
    {
        ref readonly var style = ref _styles[letter.Style];
        var text = letter.Text >= 0 ? ((char)letter.Text).ToString() : TextOf(letter.Text);
        return new(
            text, new Rect(letter.Left, style.Top, letter.Right, style.Bottom),
            style.Baseline, style.PointSize, style.FontName, style.Angle);
    }

    // Takes a character off a text, and the white space before it.
    private static bool TryTake(char c, ref ReadOnlySpan<char> text)
    {
        if (char.IsWhiteSpace(c))
            return true;
        text = text.TrimStart();
        if (text.IsEmpty || text[0] != c)
            return false;
        text = text[1..];
        return true;
    }

    private int CodeOf(string text)
    {
        if (_codes.TryGetValue(text, out var code))
            return code;
        code = ~_texts.Count;
        _texts.Add(text);
        _codes.Add(text, code);
        return code;
    }

    // Names of one font are one object.
    private static bool IsSame(in LetterStyle a, in LetterStyle b) =>
        a.Baseline == b.Baseline && a.PointSize == b.PointSize && a.Top == b.Top && a.Bottom == b.Bottom && a.Angle == b.Angle
        && ReferenceEquals(a.FontName, b.FontName);
}
