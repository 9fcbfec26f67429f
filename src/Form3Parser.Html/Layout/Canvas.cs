using Form3Parser.Text;

namespace Form3Parser.Html.Layout;

/// <summary>The page as it is drawn: words, rules and links with their places.</summary>
internal sealed class Canvas
{
    private const double Ascent = 0.8, Descent = 0.2;

    private readonly List<Word> _words = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Link> _links = [];

    public void Add(Fragment fragment, double x, double width, double baseline, double size)
    {
        var box = new Rect(x, baseline - Ascent * size, x + width, baseline + Descent * size);
        _words.Add(new Word(fragment.Text, box, baseline, size, fragment.IsBold ? "Bold" : "", fragment.SpaceBefore));
        if (fragment.Link is not { } uri)
            return;
        // A link over several words is one rectangle.
        if (_links.Count > 0 && _links[^1] is var last && last.Uri == uri && last.Box.Bottom >= box.Bottom && last.Box.Top <= box.Top)
            _links[^1] = last with { Box = last.Box.Union(box) };
        else
            _links.Add(new Link(box, uri));
    }

    /// <summary>Draws a rectangle's four sides.</summary>
    public void Frame(double left, double top, double right, double bottom)
    {
        _rules.Add(new Rule(new Rect(left, top, right, top)));
        _rules.Add(new Rule(new Rect(left, bottom, right, bottom)));
        _rules.Add(new Rule(new Rect(left, top, left, bottom)));
        _rules.Add(new Rule(new Rect(right, top, right, bottom)));
    }

    /// <summary>Draws a line across.</summary>
    public void Across(double width, double y) => _rules.Add(new Rule(new Rect(0, y, width, y)));

    public Page ToPage(double width, double height) => new()
    {
        Number = 1,
        Width = width,
        Height = height,
        Words = [.. _words.OrderBy(w => w.Baseline).ThenBy(w => w.Box.Left)],
        Rules = _rules,
        Links = _links,
        Images = [],
    };
}
