namespace Form3Parser.Text.Words;

/// <summary>Puts pieces into rows of one baseline, and into order along them.</summary>
internal static class PieceRows
{
    /// <summary>How many pieces back a repeated one is looked for; bold is drawn two to four times.</summary>
    private const int RepeatsWithin = 4;

    /// <summary>Puts pieces in the order of rows and along each, and empties those that repeat another.</summary>
    public static void Arrange(
        LetterSpan letters, in Frame frame, Span<Piece> pieces, RunOrder order, PooledList<Piece> arranged)
    {
        var keys = order.Begin(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
            keys[i] = pieces[i].V;
        order.Sort(0, pieces.Length);
        var rows = arranged.Take(pieces.Length);
        var places = order.Places;
        for (int start = 0, row = 0; start < places.Length; row++)
        {
            var end = start;
            ref readonly var first = ref pieces[places[start]];
            for (; end < places.Length && IsOfRow(first, pieces[places[end]]); end++)
            {
                ref var piece = ref pieces[places[end]];
                piece.Row = row;
                // Of what begins at one place white space is last: it was drawn and then moved back over.
                keys[places[end]] = piece.IsSpace ? Math.BitIncrement(piece.U0) : piece.U0;
            }
            order.Sort(start, end);
            for (; start < end; start++)
                rows[start] = pieces[places[start]];
        }
        // Pieces mostly begin behind all that stand before them in their row, and repeat none.
        var ends = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            var isFirst = i == 0 || rows[i].Row != rows[i - 1].Row;
            if (!isFirst && !(ends <= rows[i].U0))
                DropRepeats(letters, frame, rows, i);
            ends = isFirst ? rows[i].U1 : Math.Max(ends, rows[i].U1);
        }
    }

    // The row's first piece is its highest.
    private static bool IsOfRow(in Piece first, in Piece piece) =>
        !(piece.V - first.V > PieceMaker.SameBaseline * Math.Min(first.Size, piece.Size))
        && !(Math.Max(first.Size, piece.Size) > MostSizes * Math.Min(first.Size, piece.Size));

    /// <summary>A line's largest letters are at most so many times its smallest; larger ones are a watermark across it.</summary>
    private const double MostSizes = 4;

    private static void DropRepeats(LetterSpan letters, in Frame frame, Span<Piece> pieces, int i)
    {
        ref var piece = ref pieces[i];
        for (var j = i - 1; j >= 0 && j >= i - RepeatsWithin && !piece.IsSpace; j--)
        {
            ref var earlier = ref pieces[j];
            if (earlier.Row != piece.Row)
                return;
            if (earlier.IsSpace || earlier.Count == 0 || earlier.U1 <= piece.U0)
                continue;
            if (IsWithin(letters, frame, piece, earlier))
            {
                piece.Count = 0;
                return;
            }
            if (IsWithin(letters, frame, earlier, piece))
                earlier.Count = 0;
        }
    }

    // Both are in order along the line, so one walk over each suffices.
    private static bool IsWithin(LetterSpan letters, in Frame frame, in Piece inner, in Piece outer)
    {
        var at = outer.First;
        for (var i = inner.First; i < inner.First + inner.Count; i++)
        {
            var u = letters.Start(i, frame);
            while (at < outer.First + outer.Count && !letters.AreOne(letters[at], letters[i], letters.Start(at, frame) - u))
                at++;
            if (at == outer.First + outer.Count)
                return false;
        }
        return true;
    }
}
