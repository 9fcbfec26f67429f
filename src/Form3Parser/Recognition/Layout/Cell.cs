using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>What a table's cell says: its text, and the notes it refers to.</summary>
/// <param name="Text">The text without its marks; empty when there is none.</param>
/// <param name="Notes">The notes' ids, in the order printed.</param>
/// <param name="Tokens">The cell's words.</param>
internal sealed record Cell(string Text, IReadOnlyList<string> Notes, IReadOnlyList<Token> Tokens)
{
    /// <summary>A mark is smaller than its cell's words at most by this share where it is raised.</summary>
    public const double RaisedSize = 0.85;

    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212 ";

    public static Cell Empty { get; } = new("", [], []);

    /// <summary>True when something stands where a mark belongs that is none; it is not in the text.</summary>
    public bool HasMisreadMark { get; private init; }

    /// <summary>True when the text ends in what would be marks of notes, were these not set in another way or were there such notes.</summary>
    public bool EndsLikeMark { get; private init; }

    public bool IsEmpty => Tokens.Count == 0;

    public int? Page => Tokens.Count > 0 ? Tokens[0].Page : null;

    /// <summary>
    /// Reads a cell's words. Marks are the raised ones wherever they stand, and those that end the cell when such a note
    /// exists or when they are raised; prose is not searched for marks.
    /// </summary>
    public static Cell Of(IReadOnlyList<Token> tokens, MarkStyle style)
    {
        if (tokens.Count == 0)
            return Empty;
        foreach (var token in tokens)
            token.Use = TokenUse.Value;
        var lines = TextLines.Of(tokens);
        MarkLists.Part([.. lines.SelectMany(l => l)], style.Known, isCell: true);
        var ids = new List<string>();
        var main = tokens.Max(t => t.Size);
        var marks = new HashSet<Token>();
        var isAllMarks = tokens.All(t => NoteMarks.IsAll(t.Text));
        foreach (var token in lines.SelectMany(l => l))
            if (style.IsBareMark(token))
                marks.Add(token);
            else if (NoteMarks.IsAll(token.Text) && (token.Size < RaisedSize * main || (token.IsGlued && !style.AreRaised) || isAllMarks))
                marks.Add(token);
        AddEndingMarks(lines, marks, style);
        foreach (var token in lines.SelectMany(l => l).Where(marks.Contains))
            NoteMarks.Read(token.Text, ids);
        AddTornMark([.. lines.SelectMany(l => l).Where(t => !marks.Contains(t) && NoteMarks.IsPiece(t.Text))], main, marks, ids, style);
        // A list of marks that ends in a comma goes on where a page cut it off.
        var lastWord = lines[^1][^1];
        foreach (var line in lines)
            line.RemoveAll(marks.Contains);
        var text = TextLines.JoinLines(lines.Where(l => l.Count > 0));
        // A printer that divides words takes a word and its mark for one.
        if (text.EndsWith('-') && tokens[0].Divided is not null && lines[^1].Count == 0)
            text = text[..^1];
        var suffix = NoteMarks.SuffixStart(text);
        if (style.AreGlued && suffix > 0 && suffix < text.Length && text[suffix - 1] == ' ')
            // What stands apart is text, and a mark may touch it: "Warrants (2)(1)".
            suffix = text.IndexOf(')', suffix) + 1;
        if (suffix < text.Length && (suffix == 0 || text[suffix - 1] != ' ') && (!style.AreRaised || MarkStyle.IsValue(text[..suffix])))
        {
            // A mark set solid with its word in one size: "877,973(1)". Behind a number or a day it is nothing else.
            if (NoteMarks.ReadKnown(text.AsSpan(suffix), style.Known) is { } found)
            {
                ids.InsertRange(0, found.Where(id => !ids.Contains(id)));
                text = text[..suffix].TrimEnd();
            }
        }
        // A dash says that the cell is empty.
        if (text.AsSpan().Trim(Dashes).Length == 0)
            text = "";
        var kept = style.AreMisread ? MisreadMarks.Start(text) : text.Length;
        return new Cell(text[..kept].TrimEnd(), ids, tokens)
        {
            HasMisreadMark = kept < text.Length || (lastWord.Text[^1] == ',' && marks.Contains(lastWord)),
            EndsLikeMark = kept == text.Length && EndsInMark(text),
        };
    }

    // Behind a space a number in brackets is text where marks are raised or touch what they stand behind; a list of numbers is none.
    private static bool EndsInMark(string text)
    {
        var start = NoteMarks.SuffixStart(text);
        if (start > 0 && start < text.Length && text[start - 1] != ' ')
            return true;
        var open = text.LastIndexOf('(');
        var list = open > 0 ? text[open..].Replace(" ", "", StringComparison.Ordinal) : "";
        return list.Contains(',', StringComparison.Ordinal) && NoteMarks.IsAll(list);
    }

    /// <summary>
    /// The same as a number's or a day's cell: a cell too narrow breaks these and the marks behind them anywhere, and neither
    /// holds white space. What stands in brackets behind them can only be a mark.
    /// </summary>
    public Cell WithoutSpaces()
    {
        if (!Text.Contains(' ', StringComparison.Ordinal) || Text.AsSpan().ContainsAnyInRange('a', 'z'))
            return this;
        var text = Text.Replace(" ", "", StringComparison.Ordinal);
        var end = NoteMarks.SuffixStart(text);
        var ids = new List<string>();
        NoteMarks.Read(text.AsSpan(end), ids);
        return this with { Text = text[..end], Notes = [.. ids, .. Notes.Where(id => !ids.Contains(id))] };
    }

    // A narrow cell breaks a mark in two, and the edge of a page takes its bracket: "(" and "4)", or "4)" alone.
    private static void AddTornMark(List<Token> pieces, double main, HashSet<Token> marks, List<string> ids, MarkStyle style)
    {
        pieces.RemoveAll(t => t.Size >= RaisedSize * main);
        var whole = string.Concat(pieces.Select(t => t.Text));
        if (whole.Length > 0 && whole[0] != '(')
            whole = '(' + whole;
        if (!NoteMarks.IsAll(whole))
            return;
        if (NoteMarks.ReadKnown(whole, style.Known) is not { } found)
            return;
        marks.UnionWith(pieces);
        ids.AddRange(found.Where(id => !ids.Contains(id)));
    }

    // "D(2) (3)": the marks of one word, the first of them set solid with it.
    private static bool FollowsMark(List<Token> line, int i)
    {
        while (i > 0 && NoteMarks.IsAll(line[i].Text))
            i--;
        return NoteMarks.SuffixStart(line[i].Text) is > 0 and var start && start < line[i].Text.Length;
    }

    private static void AddEndingMarks(List<List<Token>> lines, HashSet<Token> marks, MarkStyle style)
    {
        if (style.AreRaised)
            return;
        for (var i = lines.Count - 1; i >= 0; i--)
            for (var j = lines[i].Count - 1; j >= 0; j--)
            {
                var token = lines[i][j];
                if (marks.Contains(token))
                    continue;
                if (!NoteMarks.IsAll(token.Text) || (style.AreGlued && j > 0 && !token.IsGlued && !FollowsMark(lines[i], j)) || NoteMarks.ReadKnown(token.Text, style.Known) is null)
                    return;
                marks.Add(token);
            }
    }
}
