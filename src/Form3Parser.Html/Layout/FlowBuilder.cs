using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Form3Parser.Html.Layout;

/// <summary>Makes a flow of an element's content: lines end at breaks and blocks, tables stand between them.</summary>
internal sealed class FlowBuilder
{
    private readonly CancellationToken _cancellation;
    private readonly List<Fragment> _line = [];
    private FlowBox _flow = new();
    private bool _space;
    private bool _isApart;

    private FlowBuilder(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>The flow of an element.</summary>
    public static FlowBox Of(IElement element, Style style, CancellationToken cancellation)
    {
        var builder = new FlowBuilder(cancellation);
        foreach (var child in element.ChildNodes)
            builder.Add(child, style);
        builder.EndLine();
        return builder._flow;
    }

    /// <summary>How words are set where an element stands.</summary>
    internal readonly record struct Style(bool IsRaised, bool IsBold, string? Link);

    private void Add(INode node, Style style)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (node is IText text)
            AddText(text.Data, style);
        else if (node is IElement element && !Elements.IsHidden(element))
            AddElement(element, style);
    }

    private void AddElement(IElement element, Style style)
    {
        if (element.LocalName == "br")
            EndLine();
        else if (Elements.Tick(element) is { } tick)
            AddWord(tick, style);
        else if (element is IHtmlTableElement table)
            AddTable(table, style);
        else if (Elements.IsBlock(element))
            AddBlock(element, style);
        else
            AddChildren(element, style);
    }

    private void AddChildren(IElement element, Style style)
    {
        var own = new Style(style.IsRaised || Elements.IsRaised(element), style.IsBold || Elements.IsBold(element),
            element is IHtmlAnchorElement ? element.GetAttribute("href") ?? style.Link : style.Link);
        foreach (var child in element.ChildNodes)
            Add(child, own);
    }

    private void AddBlock(IElement element, Style style)
    {
        EndLine();
        _isApart |= Elements.IsParagraph(element);
        AddChildren(element, style);
        EndLine();
        _isApart |= Elements.IsParagraph(element);
    }

    private void AddTable(IHtmlTableElement table, Style style)
    {
        EndLine();
        foreach (var caption in table.Children.Where(c => c.LocalName == "caption"))
            AddBlock(caption, style);
        var rows = table.Rows.Where(r => !Elements.IsHidden(r)).ToList<IElement>();
        var cells = TableGrid.Of(rows).Where(c => !Elements.IsHidden(c.Cell)).Select(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan,
            Of(c.Cell, style with { IsBold = style.IsBold || Elements.IsBold(c.Cell) }, _cancellation))).ToList();
        if (cells.Count > 0)
            Put(new TableBox(cells));
    }

    // White space parts words, and so does the beginning of a line or a cell; without any, words of two styles are set solid.
    private void AddText(string text, Style style)
    {
        var word = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not '\u200B')
                continue;
            if (i > word)
                AddWord(text[word..i], style);
            _space |= i < text.Length && text[i] != '\u200B';
            word = i + 1;
        }
    }

    private void AddWord(string text, Style style)
    {
        var last = _line.Count > 0 ? _line[^1] : default;
        if (_line.Count > 0 && !_space && (last.IsRaised, last.Link) == (style.IsRaised, style.Link))
            _line[^1] = last with { Text = last.Text + text };
        else
            _line.Add(new Fragment(text, style.IsRaised, style.IsBold, _space || _line.Count == 0, style.Link));
        _space = false;
    }

    private void EndLine()
    {
        _space = false;
        if (_line.Count == 0)
            return;
        Put(new LineBox([.. _line]));
        _line.Clear();
    }

    private void Put(Box box)
    {
        _flow.Add(box, _isApart);
        _isApart = false;
    }
}
