using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the notes of the "Explanation of Responses". A note begins at the left margin with the next number, <c>1.</c>,
/// <c>(1)</c> or in another style; where the numbers stand in a column of their own, each note's lines stand around its number.
/// </summary>
internal static class NotesReader
{
    /// <summary>How far from the left margin a number may begin, in font sizes.</summary>
    private const double MarginSlack = 1.5;

    /// <summary>The same where the numbers stand in a column of their own, in which those of two digits reach further left.</summary>
    private const double ColumnSlack = 0.6;

    /// <summary>Two lines of one number stand at most this far apart, in font sizes.</summary>
    private const double TornPitch = 1.7;

    /// <summary>Reads the notes and whatever stands before the first of them.</summary>
    /// <param name="tokens">The section's words that are not taken yet.</param>
    /// <param name="bag">Where doubts go.</param>
    /// <returns>The notes in order, and the words that belong to none.</returns>
    public static (List<Footnote> Notes, List<Token> Preamble) Read(IReadOnlyList<Token> tokens, DiagnosticBag bag)
    {
        if (tokens.Count == 0)
            return ([], []);
        NoteColumns.Unfold(tokens);
        var margin = tokens.Min(t => t.Box.Left);
        var brackets = TornBrackets(tokens, margin);
        tokens = [.. tokens.Except(brackets)];
        var lines = TextLines.Of(tokens);
        var marks = FindMarks(lines, margin, MarginSlack);
        // The text beside such a column may begin near enough to the margin, and its lines with numbers.
        var column = FindMarks(lines, margin, ColumnSlack);
        if (column.Count > 0 && column.Count >= marks.Count && IsColumn(column, lines))
            marks = column;
        ReportGap(lines, margin, marks.Count, bag);
        if (marks.Count == 0)
            return ([], [.. tokens]);
        if (!IsColumn(marks, lines))
            return ReadProse(marks, lines);
        if (!AreAtTop(marks, lines))
            return ReadColumn(marks, brackets, tokens, bag);
        var mayBeLast = lines.Count > marks.Count && lines[^1] == marks[^1].Line && AreFilled(marks, lines, areLast: true);
        var mayBeFirst = !mayBeLast || AreFilled(marks, lines, areLast: false);
        if (mayBeLast && mayBeFirst)
            WarnOfRows(marks, bag);
        return ReadProse(marks, lines, areLast: !mayBeFirst);
    }

    // Whether each line that another of its note follows has no room for that one's first word, where the numbers stand on the
    // notes' first lines or on their last.
    private static bool AreFilled(List<Mark> marks, List<List<Token>> lines, bool areLast)
    {
        var words = marks.ToDictionary(m => m.Line, m => m.Number.Words);
        var right = lines.Max(l => l[^1].Box.Right);
        return Enumerable.Range(1, lines.Count - 1).All(i => words.ContainsKey(areLast ? lines[i - 1] : lines[i])
            || !HasRoomFor(lines[i - 1], lines[i][words.GetValueOrDefault(lines[i])], right));
    }

    private static bool HasRoomFor(List<Token> line, Token word, double right) => line[^1].Box.Right + word.Box.Width + word.Size < right;

    // A column too narrow for its numbers breaks "(1)" before the bracket that closes it.
    private static List<Token> TornBrackets(IReadOnlyList<Token> tokens, double margin)
    {
        bool IsAtMargin(Token t) => t.Box.Left <= margin + ColumnSlack * t.Size;
        var open = tokens.Where(t => IsAtMargin(t) && t.Text[0] == '(' && NoteNumber.Of(t.Text, "") is not null).ToList();
        var brackets = tokens.Where(t => t.Text == ")" && IsAtMargin(t)
            && open.Exists(o => t.Baseline > o.Baseline && t.Baseline - o.Baseline < TornPitch * o.Size)).ToList();
        for (var i = 0; i < brackets.Count; i++)
            Take(i, [brackets[i]], "id");
        return brackets;
    }

    // For each number in turn the first line that begins with it as a paragraph does; failing that, the first that begins with it.
    private static List<Mark> FindMarks(List<List<Token>> lines, double margin, double slack)
    {
        var marks = new List<Mark>();
        var right = lines.Max(l => l[^1].Box.Right);
        var least = LeastPitch(lines);
        var at = -1;
        var areApart = default(bool?);
        while (true)
        {
            var candidates = Enumerable.Range(at + 1, lines.Count - at - 1)
                .Where(i => Number(lines, i, margin, slack) is { } n && n.Value == marks.Count + 1 && (marks.Count == 0 || marks[0].Number.Style == n.Style)).ToList();
            // A number right of the margin, beside the heading, begins the first note where none at the margin does.
            if (marks.Count == 0 && candidates.Exists(i => IsAtMargin(lines[i], margin, slack)))
                candidates.RemoveAll(i => !IsAtMargin(lines[i], margin, slack));
            // Where all notes so far have room above, a number at the start of a line that has none, below a full one, is a part of the text.
            if (areApart == true)
                candidates.RemoveAll(i => HasRoom(lines, i, least) == false && !HasRoomFor(lines[i - 1], lines[i][0], right));
            if (candidates.Count == 0)
                return marks;
            at = candidates.Where(i => BeginsParagraph(lines, i, right)).DefaultIfEmpty(candidates[0]).First();
            if (marks.Count > 0 && HasRoom(lines, at, least) is { } hasRoom && (hasRoom || !HasRoomFor(lines[at - 1], lines[at][0], right)))
                areApart = hasRoom && areApart != false;
            marks.Add(new Mark(lines[at], Number(lines, at, margin, slack)!.Value));
        }
    }

    private static double LeastPitch(List<List<Token>> lines)
    {
        var least = double.PositiveInfinity;
        for (var i = 1; i < lines.Count; i++)
            if (IsBelow(lines, i))
                least = Math.Min(least, BaselineOf(lines[i]) - BaselineOf(lines[i - 1]));
        return least;
    }

    // Whether it stands further from the line above than lines do; null where that is not known, as at the head of a page.
    private static bool? HasRoom(List<List<Token>> lines, int i, double least) =>
        IsBelow(lines, i) ? BaselineOf(lines[i]) - BaselineOf(lines[i - 1]) > ParagraphGap * least : null;

    // A raised number may begin the line.
    private static double BaselineOf(List<Token> line) => line.MaxBy(t => t.Size)!.Baseline;

    // Both begin at one edge, on one page.
    private static bool IsBelow(List<List<Token>> lines, int i) => i > 0 && lines[i][0].Page == lines[i - 1][0].Page
        && Math.Abs(lines[i][0].Box.Left - lines[i - 1][0].Box.Left) < lines[i][0].Size / 2;

    // A later number that begins a paragraph, with none before it that leads up to it: text was lost, or printed elsewhere.
    private static void ReportGap(List<List<Token>> lines, double margin, int count, DiagnosticBag bag)
    {
        var right = lines.Max(l => l[^1].Box.Right);
        for (var i = 0; i < lines.Count; i++)
            if (Number(lines, i, margin, MarginSlack) is { } n && n.Value == count + 2 && BeginsParagraph(lines, i, right))
            {
                bag.Warn(DiagnosticCode.FootnoteNumbering, $"Note {n.Value} follows note {count}.", "footnotes", lines[i][0].Page);
                return;
            }
    }

    // The number that a line begins with at the margin; the first may stand beside the section's heading.
    private static NoteNumber? Number(List<List<Token>> lines, int i, double margin, double slack)
    {
        var line = lines[i];
        if ((i > 0 && !IsAtMargin(line, margin, slack)) || NoteNumber.Of(line[0].Text, line.Count > 1 ? line[1].Text : "") is not { } number)
            return null;
        // Digits alone begin a note where they are raised or stand apart.
        return !number.IsBare || (line.Count > 1 && (line[0].Size < Cell.RaisedSize * line[1].Size || line[1].Box.Left - line[0].Box.Right > line[0].Size)) ? number : null;
    }

    private static bool IsAtMargin(List<Token> line, double margin, double slack) => line[0].Box.Left <= margin + slack * line[0].Size;

    private readonly record struct Mark(List<Token> Line, NoteNumber Number)
    {
        public Token First => Line[0];

        public IEnumerable<Token> Words => Number.Glued > 0 ? [] : Line.Take(Number.Words);
    }

    /// <summary>Paragraphs stand further apart than lines by this share.</summary>
    private const double ParagraphGap = 1.12;

    // There is more room above than between its lines, or the word would have fitted on the line above.
    private static bool BeginsParagraph(List<List<Token>> lines, int i, double right)
    {
        if (i == 0)
            return true;
        List<Token> line = lines[i], above = lines[i - 1];
        var pitch = BaselineOf(line) - BaselineOf(above);
        var below = i + 1 < lines.Count ? BaselineOf(lines[i + 1]) - BaselineOf(line) : pitch;
        var before = i > 1 ? BaselineOf(above) - BaselineOf(lines[i - 2]) : pitch;
        return pitch > ParagraphGap * Math.Min(below, before)
            || HasRoomFor(above, line[0], right);
    }

    // In a column of their own, nothing but the numbers stands left of the text.
    private static bool IsColumn(List<Mark> marks, List<List<Token>> lines)
    {
        if (marks.Exists(m => m.Number.Glued > 0))
            return false;
        var words = marks.SelectMany(m => m.Words).ToHashSet();
        var edge = words.Max(t => t.Box.Right);
        var first = marks[0].First.Baseline - marks[0].First.Size;
        var others = lines.SelectMany(l => l).Where(t => !words.Contains(t) && t.Baseline > first).ToList();
        return others.Count > 0 && others.TrueForAll(t => t.Box.Left > edge)
            && (lines.Count > marks.Count || marks.Count > 1);
    }

    // Where notes stand further apart than their lines, the room tells them apart.
    private static bool AreParted(List<List<Token>> lines)
    {
        var pitches = Enumerable.Range(1, lines.Count - 1).Where(i => lines[i][0].Page == lines[i - 1][0].Page)
            .Select(i => BaselineOf(lines[i]) - BaselineOf(lines[i - 1])).ToList();
        return pitches.Count > 0 && pitches.Max() > ParagraphGap * pitches.Min();
    }

    // Numbers on lines of their notes' text, where they cannot all stand in the middle: each note would have as many lines
    // above its number as below, from the first line to the last.
    private static bool AreAtTop(List<Mark> marks, List<List<Token>> lines)
    {
        if (!marks.TrueForAll(m => m.Line.Count > m.Number.Words) || AreParted(lines))
            return false;
        var first = 0;
        foreach (var at in marks.Select(m => lines.IndexOf(m.Line)))
        {
            if (at < first)
                return lines[0] == marks[0].Line;
            first = (2 * at) + 1 - first;
        }
        return first != lines.Count && lines[0] == marks[0].Line;
    }

    private static (List<Footnote> Notes, List<Token> Preamble) ReadColumn(
        List<Mark> marks, List<Token> brackets, IReadOnlyList<Token> tokens, DiagnosticBag bag)
    {
        var words = marks.SelectMany(m => m.Words).ToHashSet();
        var edge = words.Max(m => m.Box.Right);
        var body = tokens.Where(t => !words.Contains(t) && t.Box.Left > edge).ToList();
        var (rows, isDoubtful) = RowSplitter.Split([[.. marks.Select(m => m.First), .. brackets], body], 0, [.. marks.Select(m => m.First.Baseline)]);
        if (isDoubtful)
            WarnOfRows(marks, bag);
        for (var i = 0; i < rows.Count; i++)
        {
            Take(i, marks[i].Words, "id");
            Take(i, rows[i][1], "text");
        }
        var notes = rows.Select((row, i) => new Footnote($"F{i + 1}", TextLines.Join(row[1]))).ToList();
        return (notes, [.. tokens.Where(t => t.Use != TokenUse.Value)]);
    }

    private static void WarnOfRows(List<Mark> marks, DiagnosticBag bag) =>
        bag.Warn(DiagnosticCode.DoubtfulRows, "The notes could not be told apart with certainty.", "footnotes", marks[0].First.Page);

    private static (List<Footnote> Notes, List<Token> Preamble) ReadProse(List<Mark> marks, List<List<Token>> lines, bool areLast = false)
    {
        var texts = marks.ConvertAll(_ => new List<List<Token>>());
        var preamble = new List<Token>();
        var next = 0;
        foreach (var line in lines)
        {
            var isMark = next < marks.Count && ReferenceEquals(line[0], marks[next].First);
            var words = isMark ? marks[next].Words.Count() : 0;
            var note = isMark || areLast ? next : next - 1;
            next += isMark ? 1 : 0;
            Take(note, line.Take(words), "id");
            if (note < 0)
                preamble.AddRange(line);
            else if (line.Count > words)
                texts[note].Add(line.GetRange(words, line.Count - words));
        }
        var notes = new List<Footnote>();
        for (var i = 0; i < marks.Count; i++)
        {
            Take(i, texts[i].SelectMany(l => l), "text");
            notes.Add(new Footnote($"F{i + 1}", TextLines.JoinLines(texts[i])[marks[i].Number.Glued..]));
        }
        return (notes, preamble);
    }

    private static void Take(int note, IEnumerable<Token> words, string name)
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"footnotes[{note}]");
        foreach (var word in words)
            word.Take(owner, name);
    }
}
