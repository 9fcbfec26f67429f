using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>Marks in one pair of brackets with spaces between them, <c>(1, 2)</c>: each word of such a list is read as a mark of its own.</summary>
internal static class MarkLists
{
    /// <summary>The words of a list stand closer than this, in font sizes.</summary>
    private const double WordGap = 0.6;

    /// <summary>Baselines of one line differ by less, in font sizes.</summary>
    private const double SameLine = 0.1;

    /// <summary>Reads the lists among a table's words whose numbers are all those of notes.</summary>
    public static void Part(IReadOnlyList<Token> tokens, IReadOnlySet<string> known)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var open = tokens[i].Text.LastIndexOfAny(['(', '[']);
            if (open < 0 || tokens[i].Text[^1] is not (',' or ';'))
                continue;
            var list = new List<Token> { tokens[i] };
            while (list[^1].Text[^1] is ',' or ';' && Next(list[^1], tokens, i) is { } next)
                list.Add(next);
            var close = tokens[i].Text[open] == '(' ? ')' : ']';
            var marks = string.Concat(list.Select(t => t.Text))[open..];
            var ids = new List<string>();
            NoteMarks.Read(marks, ids);
            if (list.Count == 1 || marks[^1] != close || !NoteMarks.IsAll(marks) || !ids.TrueForAll(known.Contains))
                continue;
            for (var j = 0; j < list.Count; j++)
                list[j].ReadAsMark((j > 0 ? tokens[i].Text[open] : "") + list[j].Text.TrimEnd(',', ';') + (j < list.Count - 1 ? close : ""), isGlued: j > 0);
        }
    }

    private static Token? Next(Token word, IReadOnlyList<Token> tokens, int from)
    {
        Token? next = null;
        for (var i = from; i < tokens.Count && tokens[i].Baseline < word.Baseline + word.Size; i++)
            if (Math.Abs(tokens[i].Baseline - word.Baseline) < SameLine * word.Size && tokens[i].Size == word.Size
                && tokens[i].Box.Left > word.Box.Left && tokens[i].Box.Left - word.Box.Right < WordGap * word.Size && (next is null || tokens[i].Box.Left < next.Box.Left))
                next = tokens[i];
        return next;
    }
}
