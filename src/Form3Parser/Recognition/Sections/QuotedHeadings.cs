using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Sections;

/// <summary>Whether words that read like a heading are one.</summary>
internal enum HeadingKind
{
    /// <summary>They begin a paragraph of their own.</summary>
    Heading,

    /// <summary>They are a part of the sentence that goes on from the line above.</summary>
    Quoted,

    /// <summary>They may be either: a page begins with them, and the one before ends with a full line.</summary>
    Doubtful,
}

/// <summary>
/// Tells headings from the same words at the start of a wrapped line of prose. A wrapped line goes on from a full one, as close
/// to it as the lines of a paragraph stand and in its face; a heading has room above, or a line above it that had room for it,
/// or a face of its own.
/// </summary>
internal sealed class QuotedHeadings
{
    /// <summary>Paragraphs stand further apart than their lines by this share.</summary>
    private const double ParagraphGap = 1.12;

    /// <summary>Sizes of one style differ by less, in points: rounding.</summary>
    private const double SizeSlack = 0.3;

    /// <summary>Lines of a paragraph begin within this many font sizes of each other: a note's number may stand before the first.</summary>
    private const double Indent = 3;

    /// <summary>Lines of a paragraph stand at most this far apart, in font sizes, where the page shows no closer ones.</summary>
    private const double WidestPitch = 1.7;

    private readonly List<List<Token>> _lines;
    private readonly double _left;
    private readonly Dictionary<Token, int> _lineOf = new(ReferenceEqualityComparer.Instance);
    private readonly double _right;
    private readonly double _pitch = double.PositiveInfinity;
    private readonly double[] _edges;

    /// <summary>Takes the words from the first heading of prose on down.</summary>
    public QuotedHeadings(IEnumerable<Token> tokens)
    {
        _lines = TextLines.Of(tokens);
        _left = _lines.Select(l => l[0].Box.Left).DefaultIfEmpty(0).Min();
        for (var i = 0; i < _lines.Count; i++)
            foreach (var token in _lines[i])
                _lineOf.Add(token, i);
        _right = _lines.Select(l => l[^1].Box.Right).DefaultIfEmpty(0).Max();
        for (var i = 1; i < _lines.Count; i++)
            if (HasFaceOf(_lines[i][0], _lines[i - 1]) && _lines[i][0].Page == _lines[i - 1][0].Page
                && Math.Abs(_lines[i][0].Box.Left - _lines[i - 1][0].Box.Left) < Indent * _lines[i][0].Size)
                _pitch = Math.Min(_pitch, _lines[i][0].Baseline - _lines[i - 1][0].Baseline);
        _edges = Edges();
    }

    public HeadingKind Judge(Phrase phrase)
    {
        var first = phrase.First;
        if (!_lineOf.TryGetValue(first, out var at) || at == 0)
            return HeadingKind.Heading;
        var (line, above) = (_lines[at], _lines[at - 1]);
        if (line[0] != first)
            return HeadingKind.Quoted;
        var hasFitted = above[^1].Box.Right + first.Box.Width + first.Size < _right && !IsInColumn(first, above);
        // Nothing goes on from a sentence of the printed form.
        if (hasFitted || above[^1].Use == TokenUse.Label || !HasFaceOf(first, above) || IsLeftOfText(first, at))
            return HeadingKind.Heading;
        if (first.Page == above[0].Page)
            return first.Baseline - above[0].Baseline > ParagraphGap * Math.Min(_pitch, WidestPitch * first.Size) ? HeadingKind.Heading : HeadingKind.Quoted;
        // What goes on in the middle of a sentence was one before.
        return line.Count == phrase.Tokens.Count || !char.IsLower(line[phrase.Tokens.Count].Text[0]) ? HeadingKind.Doubtful : HeadingKind.Quoted;
    }

    // Where the lines above each begin that go on from another.
    private double[] Edges()
    {
        var edges = new double[_lines.Count];
        var edge = double.PositiveInfinity;
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = edge;
            if (i == 0)
                continue;
            var (line, above) = (_lines[i], _lines[i - 1]);
            if (line[0].Use == TokenUse.Unplaced && !NoteMarks.IsAll(line[0].Text)
                && line[0].Page == above[0].Page && line[0].Baseline - above[0].Baseline < ParagraphGap * _pitch)
                edge = Math.Min(edge, line[0].Box.Left);
        }
        return edges;
    }

    // Where numbers stand in a column of their own, a line goes on at the text's edge and not at the numbers'.
    private bool IsLeftOfText(Token first, int at) =>
        _edges[at] < double.PositiveInfinity && first.Box.Left < _edges[at] - first.Size;

    // In a column of its own, right of the prose, a line is wrapped long before the page's edge.
    private bool IsInColumn(Token first, List<Token> above) =>
        first.Box.Left > _left + Indent * first.Size && Math.Abs(above[0].Box.Left - first.Box.Left) < first.Size / 2;

    private static bool HasFaceOf(Token token, List<Token> line) =>
        line.Exists(t => t.FontName == token.FontName && Math.Abs(t.Size - token.Size) < SizeSlack);
}
