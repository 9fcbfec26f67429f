using Form3Parser.Recognition.Readers;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// A table's columns on each page. They are the headings' on every page of print; lines of text are spaced anew on each page,
/// so that where no heading stands the columns are told from the gaps that run through all rows.
/// </summary>
/// <param name="Main">The columns below the headings.</param>
/// <param name="OfPage">The columns of pages that have their own.</param>
/// <param name="AreDoubtful">Whether a page's columns could not be told.</param>
internal sealed record PageColumns(ColumnLayout Main, IReadOnlyDictionary<int, ColumnLayout> OfPage, bool AreDoubtful)
{
    private Dictionary<Token, int> Told { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The column that a word stands in.</summary>
    public int Of(Token token) => Told.TryGetValue(token, out var column) ? column : OfPage.GetValueOrDefault(token.Page, Main).Of(token);

    /// <summary>
    /// Tells a column of titles and the column of amounts right of it apart by what they say, where places are rough: a line
    /// of the title ends before the amount, and after the amount the next column begins.
    /// </summary>
    public void TellAmounts(List<Token> body, int amountColumn)
    {
        foreach (var line in TextLines.Of(body.Where(t => t.IsRough).Where(t => Of(t) == amountColumn || Of(t) == amountColumn - 1)))
        {
            var amount = line.FindLastIndex(IsAmount);
            if (amount < 0 || line.Skip(amount + 1).Any(HasLetter))
                amount = line.Count;
            for (var i = 0; i < line.Count; i++)
                if (i < amount && (amount < line.Count || HasLetter(line[i])))
                    Told[line[i]] = amountColumn - 1;
                else if (i == amount)
                    Told[line[i]] = amountColumn;
                else if (i > amount && (line[i].Text[0] == '$' || Of(line[i - 1]) == amountColumn + 1))
                    Told[line[i]] = amountColumn + 1;
        }
    }

    private static bool HasLetter(Token token) => token.Text.AsSpan().ContainsAnyInRange('A', 'z');

    private static bool IsAmount(Token token) =>
        AmountValue.TryParse(token.Text.AsSpan(0, NoteMarks.SuffixStart(token.Text)), out var value) && !value.IsDollars;

    /// <summary>The columns of a table's body.</summary>
    /// <param name="main">The columns below the headings.</param>
    /// <param name="body">The words of the rows.</param>
    /// <param name="anchor">What every row has once.</param>
    public static PageColumns Of(ColumnLayout main, List<Token> body, RowAnchor anchor)
    {
        var ofPage = new Dictionary<int, ColumnLayout>();
        var areDoubtful = false;
        if (body.Exists(t => t.IsRough))
            foreach (var page in body.GroupBy(t => t.Page).Where(p => p.Key != body.Min(t => t.Page)))
            {

                var count = main.Bounds.Length + 1;
                // Words of one cell may stand below each other in all rows, but hardly with more than a space between them.
                var own = FromGaps(Blocks([.. page], ColumnGap), count, anchor) ?? FromGaps(Blocks([.. page], 0), count, anchor);
                if (own is not null)
                    ofPage[page.Key] = own;
                else
                    areDoubtful = true;
            }
        return new PageColumns(main, ofPage, areDoubtful);
    }

    /// <summary>A gap wider than a space, in font sizes.</summary>
    private const double ColumnGap = 0.6;

    // The stretches that the rows fill, from the left. A dollar sign is one with what follows it.
    private static List<(double Left, double Right, List<Token> Tokens)> Blocks(List<Token> tokens, double gap)
    {
        var blocks = new List<(double Left, double Right, List<Token> Tokens)>();
        foreach (var token in tokens.OrderBy(t => t.Box.Left))
        {
            var right = token.Box.Right + (token.Text == "$" ? token.Size : 0);
            if (blocks.Count > 0 && token.Box.Left < blocks[^1].Right + 1 + gap * token.Size)
                blocks[^1] = (blocks[^1].Left, Math.Max(right, blocks[^1].Right), blocks[^1].Tokens);
            else
                blocks.Add((token.Box.Left, right, []));
            blocks[^1].Tokens.Add(token);
        }
        return blocks;
    }

    // The block of the anchors tells which block is which. A title may run into the amounts beside it; those are told by what
    // they say.
    private static ColumnLayout? FromGaps(List<(double Left, double Right, List<Token> Tokens)> blocks, int count, RowAnchor anchor)
    {
        var at = blocks.FindIndex(b => b.Tokens.TrueForAll(t => anchor.Is(t)));
        var missing = anchor.Column - at;
        if (at < 0 || missing is < 0 or > 1 || blocks.Count - at > count - anchor.Column)
            return null;
        var joined = missing == 0 ? -1 : anchor.Column - 3;
        var bounds = new double[count - 1];
        for (int i = 0, block = 0; i < bounds.Length; i++)
        {
            if (i == joined)
                bounds[i] = blocks[block].Right;
            else if (block + 1 < blocks.Count)
                bounds[i] = (blocks[block].Right + blocks[++block].Left) / 2;
            else
                bounds[i] = double.PositiveInfinity;
        }
        return new ColumnLayout(bounds);
    }
}
