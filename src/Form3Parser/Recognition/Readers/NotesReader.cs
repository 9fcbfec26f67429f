using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the notes of the "Explanation of Responses". A note begins at the left margin with the next number, <c>1.</c> or
/// <c>(1)</c>; where the numbers stand in a column of their own, each note's lines stand around its number.
/// </summary>
internal static class NotesReader
{
    /// <summary>How far from the left margin a number may begin, in font sizes.</summary>
    private const double MarginSlack = 1.5;

    /// <summary>Reads the notes and whatever stands before the first of them.</summary>
    /// <param name="tokens">The section's words that are not taken yet.</param>
    /// <param name="bag">Where doubts go.</param>
    /// <returns>The notes in order, and the words that belong to none.</returns>
    public static (List<Footnote> Notes, List<Token> Preamble) Read(IReadOnlyList<Token> tokens, DiagnosticBag bag)
    {
        if (tokens.Count == 0)
            return ([], []);
        var lines = TextLines.Of(tokens);
        var margin = tokens.Min(t => t.Box.Left);
        var marks = FindMarks(lines, margin);
        ReportGap(lines, margin, marks.Count, bag);
        if (marks.Count == 0)
            return ([], [.. tokens]);
        return IsColumn(marks, lines) ? ReadColumn(marks, tokens, bag) : ReadProse(marks, lines);
    }

    // For each number in turn the first line that begins with it as a paragraph does; failing that, the first that begins with it.
    private static List<Token> FindMarks(List<List<Token>> lines, double margin)
    {
        var marks = new List<Token>();
        var right = lines.Max(l => l[^1].Box.Right);
        var at = -1;
        var parenthesised = default(bool?);
        while (true)
        {
            var candidates = Enumerable.Range(at + 1, lines.Count - at - 1).Where(i =>
                lines[i][0].Box.Left <= margin + MarginSlack * lines[i][0].Size
                && Number(lines[i][0].Text) is { } n && n.Value == marks.Count + 1 && (parenthesised ?? n.Parenthesised) == n.Parenthesised).ToList();
            if (candidates.Count == 0)
                return marks;
            at = candidates.Where(i => BeginsParagraph(lines, i, right)).DefaultIfEmpty(-1).First();
            if (at < 0)
                at = candidates[0];
            parenthesised ??= Number(lines[at][0].Text)!.Value.Parenthesised;
            marks.Add(lines[at][0]);
        }
    }

    // A later number that begins a paragraph, with none before it that leads up to it: text was lost, or printed elsewhere.
    private static void ReportGap(List<List<Token>> lines, double margin, int count, DiagnosticBag bag)
    {
        var right = lines.Max(l => l[^1].Box.Right);
        for (var i = 0; i < lines.Count; i++)
            if (lines[i][0].Box.Left <= margin + MarginSlack * lines[i][0].Size && Number(lines[i][0].Text) is { } n
                && n.Value == count + 2 && BeginsParagraph(lines, i, right))
            {
                bag.Warn(DiagnosticCode.FootnoteNumbering, $"Note {n.Value} follows note {count}.", "footnotes", lines[i][0].Page);
                return;
            }
    }

    /// <summary>Paragraphs stand further apart than lines by this share.</summary>
    private const double ParagraphGap = 1.12;

    // There is more room above than between its lines, or the word would have fitted on the line above.
    private static bool BeginsParagraph(List<List<Token>> lines, int i, double right)
    {
        if (i == 0)
            return true;
        List<Token> line = lines[i], above = lines[i - 1];
        var pitch = line[0].Baseline - above[0].Baseline;
        var below = i + 1 < lines.Count ? lines[i + 1][0].Baseline - line[0].Baseline : pitch;
        var before = i > 1 ? above[0].Baseline - lines[i - 2][0].Baseline : pitch;
        return pitch > ParagraphGap * Math.Min(below, before)
            || above[^1].Box.Right + line[0].Box.Width + line[0].Size < right;
    }

    private static (int Value, bool Parenthesised)? Number(string text)
    {
        var parenthesised = text.Length > 2 && text[0] == '(' && text[^1] == ')';
        var digits = parenthesised ? text.AsSpan(1, text.Length - 2) : text.Length > 1 && text[^1] == '.' ? text.AsSpan(0, text.Length - 1) : default;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? (value, parenthesised) : null;
    }

    // In a column of their own, nothing but the numbers stands left of the text.
    private static bool IsColumn(List<Token> marks, List<List<Token>> lines)
    {
        var edge = marks.Max(m => m.Box.Right);
        var first = marks[0].Baseline - marks[0].Size;
        var others = lines.SelectMany(l => l).Where(t => !marks.Contains(t) && t.Baseline > first).ToList();
        return others.Count > 0 && others.TrueForAll(t => t.Box.Left > edge)
            && (lines.Count > marks.Count || marks.Count > 1);
    }

    private static (List<Footnote> Notes, List<Token> Preamble) ReadColumn(
        List<Token> marks, IReadOnlyList<Token> tokens, DiagnosticBag bag)
    {
        var edge = marks.Max(m => m.Box.Right);
        var body = tokens.Where(t => !marks.Contains(t) && t.Box.Left > edge).ToList();
        var (rows, isDoubtful) = RowSplitter.Split([marks, body], 0, [.. marks.Select(m => m.Baseline)]);
        if (isDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The notes could not be told apart with certainty.", "footnotes", marks[0].Page);
        for (var i = 0; i < rows.Count; i++)
        {
            Take(i, rows[i][0], "id");
            Take(i, rows[i][1], "text");
        }
        var notes = rows.Select((row, i) => new Footnote($"F{i + 1}", TextLines.Join(row[1]))).ToList();
        return (notes, [.. tokens.Where(t => t.Use != TokenUse.Value)]);
    }

    private static (List<Footnote> Notes, List<Token> Preamble) ReadProse(List<Token> marks, List<List<Token>> lines)
    {
        var notes = new List<Footnote>();
        var preamble = new List<Token>();
        var current = new List<List<Token>>();
        var next = 0;
        foreach (var line in lines)
        {
            if (next < marks.Count && ReferenceEquals(line[0], marks[next]))
            {
                Close();
                next++;
                Take(next - 1, line.Take(1), "id");
                if (line.Count > 1)
                    current.Add(line.GetRange(1, line.Count - 1));
            }
            else if (next == 0)
            {
                preamble.AddRange(line);
            }
            else
            {
                current.Add(line);
            }
        }
        Close();
        return (notes, preamble);

        void Close()
        {
            if (next == 0)
                return;
            Take(next - 1, current.SelectMany(l => l), "text");
            notes.Add(new Footnote($"F{next}", TextLines.JoinLines(current)));
            current.Clear();
        }
    }

    private static void Take(int note, IEnumerable<Token> words, string name)
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"footnotes[{note}]");
        foreach (var word in words)
            word.Take(owner, name);
    }
}
