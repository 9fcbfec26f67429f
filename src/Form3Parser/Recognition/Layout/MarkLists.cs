using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>Marks with commas and spaces between them, <c>(1, 2)</c> or <c>(1), (2)</c>: each word of such a list is read as a mark of its own.</summary>
internal static class MarkLists
{
    /// <summary>The words of a list stand closer than this, in font sizes.</summary>
    private const double WordGap = 0.8;

    /// <summary>Baselines of one line differ by less, in font sizes.</summary>
    private const double SameLine = 0.1;

    /// <summary>Reads the lists whose numbers are all those of notes.</summary>
    /// <param name="tokens">The words of a table from the top, or of a cell in order of reading.</param>
    /// <param name="known">The notes that there are.</param>
    /// <param name="isCell">Whether they are those of a cell, in which a list may be wrapped.</param>
    public static void Part(IReadOnlyList<Token> tokens, IReadOnlySet<string> known, bool isCell)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var open = tokens[i].Text.LastIndexOfAny(['(', '[']);
            if (open < 0 || tokens[i].Text[^1] is not (',' or ';'))
                continue;
            var list = new List<Token> { tokens[i] };
            while (list[^1].Text[^1] is ',' or ';' && i + list.Count < tokens.Count && GoesOn(list[^1], tokens[i + list.Count], isCell))
                list.Add(tokens[i + list.Count]);
            var close = tokens[i].Text[open] == '(' ? ')' : ']';
            var marks = string.Concat(list.Select(t => t.Text))[open..];
            if (list.Count == 1 || marks[^1] != close || !NoteMarks.IsAll(marks) || NoteMarks.ReadKnown(marks, known) is null)
                continue;
            for (var j = 0; j < list.Count; j++)
            {
                // Each may have brackets of its own.
                var word = list[j].Text.TrimEnd(',', ';');
                list[j].ReadAs((j == 0 || word[0] == tokens[i].Text[open] ? "" : tokens[i].Text[open]) + word + (word[^1] == close ? "" : close), isGlued: j > 0);
            }
        }
    }

    private static bool GoesOn(Token word, Token next, bool isCell) => Math.Abs(next.Baseline - word.Baseline) < SameLine * word.Size
        ? next.Box.Left - word.Box.Right < WordGap * word.Size : isCell;
}
