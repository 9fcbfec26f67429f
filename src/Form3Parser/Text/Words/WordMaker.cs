namespace Form3Parser.Text.Words;

/// <summary>Joins the pieces of a row to words.</summary>
internal static class WordMaker
{
    /// <summary>Makes the words of all rows, row by row and along each.</summary>
    public static void Make(LetterSpan letters, in Frame frame, ReadOnlySpan<Piece> pieces, WordDrafts words)
    {
        Span<double> gaps = stackalloc double[GapRule.MostGaps];
        for (var start = 0; start < pieces.Length;)
        {
            var end = start + 1;
            var hasSpaces = pieces[start].IsSpace;
            for (; end < pieces.Length && pieces[end].Row == pieces[start].Row; end++)
                hasSpaces |= pieces[end].IsSpace;
            MakeRow(letters, frame, pieces[start..end], hasSpaces, words, gaps);
            start = end;
        }
    }

    private static void MakeRow(
        LetterSpan letters, in Frame frame, ReadOnlySpan<Piece> row, bool hasSpaces, WordDrafts words, Span<double> gaps)
    {
        var spelling = new WordSpelling(letters, words);
        var afterSpace = false;
        var gap = GapRule.WordGap;
        var measured = 0;
        for (var i = 0; i < row.Length; i++)
        {
            ref readonly var piece = ref row[i];
            if (piece.IsSpace)
            {
                afterSpace |= spelling.IsEmpty || !IsWithinLetters(piece, spelling.U1);
                if (afterSpace)
                    spelling.End(frame);
                continue;
            }
            if (piece.Count == 0)
                continue;
            if (i >= measured)
            {
                (var count, gap) = GapRule.Measure(row, i, hasSpaces, gaps);
                measured = i + count;
            }
            if (!spelling.IsEmpty && (afterSpace || !Continues(spelling, piece, gap)))
                spelling.End(frame);
            spelling.Add(piece, afterSpace);
            afterSpace = false;
        }
        spelling.End(frame);
    }

    // A space that was drawn and then moved back over separates nothing.
    private static bool IsWithinLetters(in Piece space, double end) =>
        space.U1 < end - PieceMaker.CloseGap * space.Size;

    private static bool Continues(in WordSpelling word, in Piece piece, double gap)
    {
        var distance = piece.U0 - word.U1;
        return distance < gap * piece.Size && distance > -PieceMaker.Overlap * piece.Size
            && PieceMaker.AreOneSize(word.Size, piece.Size);
    }
}
