using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Pictures;
using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf.Content;

/// <summary>Makes pages of what a file draws, one after the other with the same buffers.</summary>
internal sealed class PageDrawer : IDisposable
{
    /// <summary>What is narrower is no letter, in parts of its font's size: marks that writers leave at the ends of lines.</summary>
    private const double LeastWidth = 0.1;

    private readonly Drawing _drawing;
    private readonly PageCanvas _canvas = new();
    private readonly WordAssembler _words = new();
    private readonly ContentInterpreter _interpreter;
    private readonly Annotations _annotations;

    public PageDrawer(Drawing drawing)
    {
        _drawing = drawing;
        _interpreter = new ContentInterpreter(drawing, _canvas);
        _annotations = new Annotations(drawing, _canvas, _interpreter);
    }

    /// <summary>Draws a page.</summary>
    /// <param name="node">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    public Page Draw(PageNode node, int number)
    {
        var geometry = new PageGeometry(node);
        var content = PageContent.Read(node.Dictionary[Names.Contents], _drawing);
        var links = Draw(node, content, geometry);
        if (_canvas.Directions.OfPage() is not 0 and var turn)
        {
            geometry = geometry.TurnedBack(turn);
            links = Draw(node, content, geometry);
        }
        var budget = _drawing.Budget;
        var rules = RuleJoiner.Join(_canvas.Lines.Items);
        budget.Keep(rules.Count + links.Count + _canvas.Images.Count);
        var words = RunOff.Keep(_words.Assemble(_canvas.Letters, budget.Cancellation), geometry.Width);
        var letters = _drawing.Options.KeepLetters ? _canvas.Letters.ToArray() : [];
        AddIcons();
        var shapes = _canvas.Shapes.Items.ToArray();
        budget.Keep(words.Count + letters.Length + shapes.Length);
        if (_canvas.Letters.HasNameless(LeastWidth))
            _drawing.Objects.Note($"page {number} shows letters of which the file does not say what they are; they are left out");
        return new Page
        {
            Number = number,
            Width = geometry.Width,
            Height = geometry.Height,
            Words = words,
            Rules = rules,
            Links = links,
            Images = _canvas.Images.Items.ToArray(),
            Shapes = shapes,
            Letters = letters,
            Scan = words.Count > 0 ? Scan(geometry) : null,
        };
    }

    /// <summary>So many small pictures of a page are looked at: more than boxes to tick.</summary>
    private const int MostIcons = 50;

    private void AddIcons()
    {
        if (_drawing.Pictures is not { } pictures)
            return;
        for (var i = 0; i < Math.Min(_canvas.Icons.Count, MostIcons); i++)
            _canvas.AddShape(_canvas.Icons[i].Box, pictures.DarkShare(_canvas.Icons[i].Stream));
    }

    public void Dispose()
    {
        _annotations.Dispose();
        _interpreter.Dispose();
        _words.Dispose();
        _canvas.Dispose();
    }

    // Of a background and a mask of letters over it, the one with more pixels has the letters.
    private PageScan? Scan(PageGeometry geometry)
    {
        if (_canvas.Scans.Count == 0 || _drawing.Pictures is not { } pictures)
            return null;
        var sharpest = _canvas.Scans[0];
        foreach (ref readonly var drawn in _canvas.Scans.Items)
            if (Width(drawn) > Width(sharpest))
                sharpest = drawn;
        return pictures.Scan(sharpest, geometry.Width, geometry.Height);

        int Width(in DrawnPicture drawn) => _drawing.Objects.Resolve(drawn.Stream.Dictionary[Names.Width]).ToInt();
    }

    private IReadOnlyList<Link> Draw(PageNode node, ReadOnlyMemory<byte> content, PageGeometry geometry)
    {
        _canvas.Begin(geometry.Width, geometry.Height);
        _interpreter.Draw(content, node.Resources, geometry.ToUpright);
        return _annotations.Read(node.Dictionary, node.Resources, geometry.ToUpright);
    }
}
