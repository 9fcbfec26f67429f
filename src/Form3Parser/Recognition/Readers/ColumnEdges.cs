using System.Runtime.InteropServices;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Tells to which column the words of a table's stretch belong. Most belong where they stand; a mark that runs over its column's
/// edge stands by its word, and a currency's sign apart from its number belongs to the number.
/// </summary>
/// <param name="stretch">The words, line by line.</param>
/// <param name="columns">The columns where they stand.</param>
/// <param name="sheet">Whose rules part columns.</param>
internal sealed class ColumnEdges(List<Token> stretch, PageColumns columns, Sheet sheet)
{
    /// <summary>A mark stands at most this far behind its word, in the word's font sizes: a space.</summary>
    private const double MarkGap = 0.5;

    /// <summary>A currency's sign stands at most this far before its number, in its font sizes: a wide space.</summary>
    private const double SignGap = 1;

    /// <summary>What stands this close to the column beside it may belong there, in font sizes.</summary>
    private const double Touching = 0.1;

    /// <summary>Words of a line have baselines at most this far apart, in font sizes: raised marks.</summary>
    private const double SameLine = 0.5;

    /// <summary>The next line of a cell is at most so far below, in font sizes.</summary>
    private const double NextLine = 2;

    /// <summary>So many words before and after one, in the order of their lines, may stand beside it: more than two lines have.</summary>
    private const int Around = 200;

    /// <summary>Whether some word may belong to the column beside its own.</summary>
    public bool AreDoubtful { get; private set; }

    /// <summary>Puts each word to its column.</summary>
    /// <param name="count">How many columns there are.</param>
    public List<Token>[] Cells(int count)
    {
        var cells = new List<Token>[count];
        for (var i = 0; i < count; i++)
            cells[i] = [];
        var before = -1;
        for (var i = 0; i < stretch.Count; i++)
        {
            var column = Of(i);
            cells[column].Add(stretch[i]);
            AreDoubtful |= i > 0 && column != before && AreOneList(stretch[i - 1], stretch[i]);
            before = column;
        }
        return cells;
    }

    private int Of(int at)
    {
        var token = stretch[at];
        var column = columns.Of(token);
        if (token.Text == "$")
            return OfSign(at, column);
        return column > 0 && NoteMarks.IsAll(token.Text) ? OfMark(at, column) : column;
    }

    // The number stands behind its sign and nearer than what stands before it, whatever stands above the two.
    private int OfSign(int at, int column)
    {
        var sign = stretch[at];
        var (before, next) = Beside(at, _ => true, _ => true);
        if (next is null || !char.IsAsciiDigit(next.Text[0]) || columns.Of(next) > column + 1)
            return column;
        var gap = next.Box.Left - sign.Box.Right;
        return gap > SignGap * sign.Size || gap > sign.Box.Left - before?.Box.Right ? column : columns.Of(next);
    }

    // A mark of the column before stands by its word and away from what the next column has beside it.
    private int OfMark(int at, int column)
    {
        var mark = stretch[at];
        var (word, next) = Beside(at, t => columns.Of(t) == column - 1, t => columns.Of(t) == column, NextLine);
        if (word is null || mark.Box.Left - word.Box.Right is var gap && gap > MarkGap * word.Size)
            return column;
        var isByWord = next is not null && next.Box.Left - mark.Box.Right > gap;
        if (isByWord && !AreRuledOff(word, mark))
            return column - 1;
        AreDoubtful |= isByWord || gap < Touching * word.Size;
        return column;
    }

    // Marks of two columns that stand as close as those of one.
    private bool AreOneList(Token mark, Token next) => NoteMarks.IsAll(mark.Text) && NoteMarks.IsAll(next.Text)
        && Math.Abs(mark.Baseline - next.Baseline) < SameLine * mark.Size / 2 && next.Box.Left > mark.Box.Left
        && next.Box.Left - mark.Box.Right < MarkGap * mark.Size && !AreRuledOff(mark, next);

    private bool AreRuledOff(Token left, Token right) => sheet.VerticalRules.Any(r =>
        r.CenterX > left.Box.CenterX && r.CenterX < right.Box.CenterX && r.Top < right.Box.CenterY && r.Bottom > right.Box.CenterY);

    // The nearest words of a kind on either side of a word, on its line or, to the right, within a distance from it in font sizes.
    private (Token? Before, Token? Next) Beside(int at, Predicate<Token> isBefore, Predicate<Token> isNext, double reach = SameLine)
    {
        var token = stretch[at];
        Token? before = null, next = null;
        foreach (var t in CollectionsMarshal.AsSpan(stretch)[Math.Max(0, at - Around)..Math.Min(stretch.Count, at + Around)])
        {
            var apart = Math.Abs(t.Baseline - token.Baseline);
            if (t.Box.Left < token.Box.Left && apart < SameLine * t.Size && !(t.Box.Right <= before?.Box.Right) && isBefore(t))
                before = t;
            else if (t.Box.Left > token.Box.Left && apart < reach * t.Size && !(t.Box.Left >= next?.Box.Left) && isNext(t))
                next = t;
        }
        return (before, next);
    }
}
