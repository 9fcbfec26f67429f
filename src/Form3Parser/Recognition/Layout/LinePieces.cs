using Form3Parser.Recognition.Values;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>The words of a sheet in pieces of lines, such as a cell's line or a line of prose, each with the one that goes on below it.</summary>
internal sealed class LinePieces
{
    /// <summary>The next line of a cell stands below by no more, baseline to baseline, in font sizes.</summary>
    public const double NextLine = 1.6;

    /// <summary>The next line of a cell that a page cuts in two is as far below, with the edges of both pages.</summary>
    private const double NextPage = 2.5;

    /// <summary>Lines of a cell begin or end within this of each other, or are centred so, in font sizes.</summary>
    private const double SameEdge = 0.6;

    /// <summary>What is further from the word before it than so many of the sheet's usual spaces may be in another column.</summary>
    private const double WideSpace = 1.15;

    /// <summary>A space where there are no two words beside each other, in font sizes.</summary>
    private const double Space = 0.27;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<(int First, int Last)> _pieces = [];
    private readonly int[] _below;
    private readonly int[] _head;
    private readonly double[] _right;

    private LinePieces(IReadOnlyList<Token> tokens, IReadOnlyList<Rect> edges)
    {
        _tokens = tokens;
        var gap = WideSpace * UsualSpace(tokens);
        var lefts = edges.Select(e => e.Left).ToList();
        for (int first = 0, next = 1; first < tokens.Count; first = next++)
        {
            while (next < tokens.Count && !BeginsPiece(tokens[next - 1], tokens[next], gap) && !IsRuledOff(tokens[next - 1], tokens[next], edges, lefts))
                next++;
            _pieces.Add((first, next - 1));
        }
        _below = new int[_pieces.Count];
        _head = [.. Enumerable.Range(0, _below.Length)];
        _right = new double[_below.Length];
        for (var i = 0; i < _below.Length; i++)
        {
            _below[i] = FindBelow(i);
            if (_below[i] >= 0)
                _head[_below[i]] = _head[i];
            _right[_head[i]] = Math.Max(_right[_head[i]], Last(i).Box.Right);
        }
    }

    public int Count => _pieces.Count;

    /// <param name="tokens">The words in the order of their lines.</param>
    /// <param name="edges">The vertical rules, from the left.</param>
    public static LinePieces Of(IReadOnlyList<Token> tokens, IReadOnlyList<Rect> edges) => new(tokens, edges);

    public Token First(int piece) => _tokens[_pieces[piece].First];

    public Token Last(int piece) => _tokens[_pieces[piece].Last];

    public bool IsOneWord(int piece) => _pieces[piece].First == _pieces[piece].Last;

    /// <summary>The words that neither begin nor end their piece: no line's end broke them.</summary>
    public IEnumerable<Token> Inner() => _pieces.SelectMany(p => Enumerable.Range(p.First + 1, Math.Max(0, p.Last - p.First - 1))).Select(i => _tokens[i]);

    /// <summary>The piece that goes on below; -1 for none.</summary>
    public int Below(int piece) => _below[piece];

    /// <summary>How far right the lines of the cell or paragraph reach that the piece is one of, in points.</summary>
    public double Right(int piece) => _right[_head[piece]];

    // The median of the spaces between words, in font sizes.
    private static double UsualSpace(IReadOnlyList<Token> tokens)
    {
        var spaces = new List<double>();
        for (var i = 1; i < tokens.Count; i++)
            if ((tokens[i].Box.Left - tokens[i - 1].Box.Right) / tokens[i].Size is > 0 and < 1 and var space && tokens[i].Baseline - tokens[i - 1].Baseline < tokens[i].Size / 2)
                spaces.Add(space);
        spaces.Sort();
        return spaces.Count > 0 ? spaces[spaces.Count / 2] : Space;
    }

    private static bool BeginsPiece(Token word, Token next, double gap) =>
        word.Baseline < next.Baseline - next.Size / 2 || next.Box.Left < word.Box.Left || next.Box.Left - word.Box.Right > gap * next.Size;

    private static bool IsRuledOff(Token word, Token next, IReadOnlyList<Rect> edges, List<double> lefts)
    {
        var at = lefts.BinarySearch(word.Box.Right - Touching);
        for (at = at < 0 ? ~at : at; at < edges.Count && edges[at].Left < next.Box.Left + Touching; at++)
            if (edges[at].Top < word.Box.CenterY && edges[at].Bottom > word.Box.CenterY)
                return true;
        return false;
    }

    /// <summary>A word may reach so far into the rule that ends its cell, in points.</summary>
    private const double Touching = 0.5;

    /// <summary>Whether a piece, given by its first and last word, stands below another and begins where that does, has its middle there, or reaches no further.</summary>
    public static bool IsBelow(Token first, Token last, Token nextFirst, Token nextLast)
    {
        var (left, right, slack) = (nextFirst.Box.Left - first.Box.Left, nextLast.Box.Right - last.Box.Right, SameEdge * first.Size);
        return nextFirst.Baseline - first.Baseline > first.Size / 2
            && (Math.Abs(left) < slack || Math.Abs(left + right) / 2 < slack || (left > 0 && right < slack));
    }

    private int FindBelow(int piece)
    {
        var above = First(piece);
        for (var i = piece + 1; i < _pieces.Count && i <= piece + MostNear; i++)
        {
            var next = First(i);
            if (next.Baseline - above.Baseline >= (next.Page == above.Page ? NextLine : NextPage) * above.Size)
                return -1;
            // Marks of notes, raised from the next line, stand above it.
            if (next.Baseline - above.Baseline <= above.Size / 2 || NoteMarks.IsAll(next.Text))
                continue;
            if (IsBelow(above, Last(piece), next, Last(i)) || (MarkOf(i) is { } mark && IsBelow(above, Last(piece), next, mark)))
                return i;
        }
        return -1;
    }

    /// <summary>No line of print has more marks raised from it.</summary>
    private const int MostMarks = 12;

    // The mark of a note that a piece ends in, raised from it: a line that is centred is so with its mark.
    private Token? MarkOf(int piece)
    {
        for (var i = piece - 1; i >= Math.Max(0, piece - MostMarks) && Last(piece).Baseline - First(i).Baseline < Last(piece).Size / 2; i--)
            if (NoteMarks.IsAll(First(i).Text) && First(i).Box.Left - Last(piece).Box.Right is > -1 and var gap && gap < Last(piece).Size)
                return Last(i);
        return null;
    }

    /// <summary>So many pieces further on are looked at: more than three lines of print have.</summary>
    private const int MostNear = 200;
}
