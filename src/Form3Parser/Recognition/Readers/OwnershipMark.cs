using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>The letter D or I, which every row of both tables has once.</summary>
internal static class OwnershipMark
{
    /// <summary>Table I column 3, counted from 0.</summary>
    public const int TableIColumn = 2;

    /// <summary>Table II column 5, counted from 0 with the halves of columns 2 and 3 for themselves.</summary>
    public const int TableIIColumn = 6;

    public static bool IsMark(Token token) => token.Text.AsSpan(0, NoteMarks.SuffixStart(token.Text)) is "D" or "I";

    /// <summary>Whether it is the I, beside which the nature of the ownership is given.</summary>
    public static bool IsIndirect(Token token) => token.Text[0] == 'I';
}
