using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>How a filing prints the marks of its notes in the tables, and which notes there are.</summary>
/// <param name="Known">The ids of the notes in the explanation.</param>
/// <param name="AreRaised">
/// True when marks are printed smaller than the words. Then a "(1)" of full size is text: titles end in such, too.
/// </param>
/// <param name="BareSize">The size of raised numbers without brackets, in points; null where marks have brackets.</param>
/// <param name="AreMisread">True when they were taken off a picture, where small raised digits come out as anything.</param>
internal sealed record MarkStyle(IReadOnlySet<string> Known, bool AreRaised, double? BareSize = null, bool AreMisread = false)
{
    public static MarkStyle None { get; } = new(new HashSet<string>(), true);

    /// <summary>True when marks touch what they stand behind. Then a "(1)" behind a space is text.</summary>
    public bool AreGlued { get; init; }

    public static MarkStyle Of(IReadOnlyList<Token> tables, IReadOnlySet<string> known)
    {
        var main = tables.Where(t => t.Use == TokenUse.Unplaced && !NoteMarks.IsAll(t.Text)).Select(t => t.Size).DefaultIfEmpty(0).Max();
        // A small number is a mark where such numbers touch words, or stand higher than the words of their row.
        var bare = tables.FirstOrDefault(t => t.Size < Cell.RaisedSize * main && IsBare(t.Text, known)
            && (t.IsGlued || tables.Any(o => o.Size == main && o.Baseline - t.Baseline > LeastRaise * main && o.Baseline - t.Baseline < MostRaise * main)));
        // The usual size, not the largest: a running head in large print may stand between the rows.
        var sizes = tables.Where(t => t.Use == TokenUse.Unplaced && !NoteMarks.IsPiece(t.Text)).Select(t => t.Size).Order().ToList();
        var usual = sizes.Count > 0 ? sizes[sizes.Count / 2] : 0;
        var areRaised = bare is not null || tables.Any(t => (NoteMarks.IsAll(t.Text) || NoteMarks.OpenListStart(t.Text) == 0) && t.Size < Cell.RaisedSize * usual);
        return new MarkStyle(known, areRaised, bare?.Size, tables.Any(t => t.IsScanned)) { AreGlued = !areRaised && TouchNumbers(tables) };
    }

    /// <summary>Whether a word is the number of a note without brackets, as such are raised here.</summary>
    public bool IsBareMark(Token token) => BareSize is { } size && Math.Abs(token.Size - size) < SizeSlack && IsBare(token.Text, Known);

    /// <summary>How far a mark is raised above the words of its row, in their size.</summary>
    private const double LeastRaise = 0.2, MostRaise = 0.6;

    /// <summary>Sizes of one style differ by less, in points: rounding.</summary>
    private const double SizeSlack = 0.3;

    private static bool IsBare(string text, IReadOnlySet<string> known) =>
        NoteMarks.IsBare(text.AsSpan().TrimEnd(',')) && NoteMarks.ReadKnown(text, known) is not null;

    /// <summary>Baselines of one line differ by less, in font sizes.</summary>
    private const double SameLine = 0.1;

    // Behind a number, a day or "D" stands nothing but a mark: there the filing shows how it sets them.
    private static bool TouchNumbers(IReadOnlyList<Token> tables)
    {
        var areGlued = false;
        for (var i = 0; i < tables.Count; i++)
        {
            var text = tables[i].Text;
            var start = NoteMarks.SuffixStart(text);
            if (start == text.Length)
                continue;
            if (start > 0)
                areGlued |= IsValue(text[..start]);
            else if (i > 0 && Math.Abs(tables[i - 1].Baseline - tables[i].Baseline) < SameLine * tables[i].Size && IsValue(tables[i - 1].Text) && !tables[i].IsGlued
                && tables[i].Box.Left - tables[i - 1].Box.Right < tables[i].Size)
                return false;
        }
        return areGlued;
    }

    /// <summary>Whether a text is a number, a day, D or I: nothing but a mark stands behind it.</summary>
    public static bool IsValue(string text) => text is "D" or "I" || AmountValue.TryParse(text, out _) || DayValue.TryParse(text, out _);
}
