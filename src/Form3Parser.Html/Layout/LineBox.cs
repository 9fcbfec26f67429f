namespace Form3Parser.Html.Layout;

/// <summary>A line of words. It ends where the page says so and nowhere else: what is wrapped on paper is not wrapped here.</summary>
internal sealed class LineBox : Box
{
    /// <summary>The size of all words that are not raised, in points. Nothing depends on it.</summary>
    public const double Size = 10;

    /// <summary>
    /// Baseline to baseline, in font sizes: further than the lines of a wrapped text stand, for none is one, and nearer than
    /// paragraphs.
    /// </summary>
    public const double Pitch = 1.4;

    /// <summary>The size of raised words, as a share of the others'.</summary>
    private const double RaisedSize = 0.65;

    /// <summary>How high raised words stand above their line, in font sizes.</summary>
    private const double Raise = 0.35;

    /// <summary>The width of a character and of a space, in font sizes.</summary>
    private const double CharacterWidth = 0.5, SpaceWidth = 0.3;

    private readonly IReadOnlyList<Fragment> _fragments;

    public LineBox(IReadOnlyList<Fragment> fragments)
    {
        _fragments = fragments;
        Height = Pitch * Size;
        for (var i = 0; i < fragments.Count; i++)
            Width += Advance(fragments[i], i);
    }

    public override void Draw(Canvas canvas, double x, double y)
    {
        for (var i = 0; i < _fragments.Count; i++)
        {
            var fragment = _fragments[i];
            var size = fragment.IsRaised ? RaisedSize * Size : Size;
            var width = fragment.Text.Length * CharacterWidth * size;
            var baseline = y + Size - (fragment.IsRaised ? Raise * Size : 0);
            x += Advance(fragment, i);
            canvas.Add(fragment, x - width, width, baseline, size);
        }
    }

    private static double Advance(Fragment fragment, int index) =>
        (fragment.SpaceBefore && index > 0 ? SpaceWidth * Size : 0) + fragment.Text.Length * CharacterWidth * (fragment.IsRaised ? RaisedSize : 1) * Size;
}
