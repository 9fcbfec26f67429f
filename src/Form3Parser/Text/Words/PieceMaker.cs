namespace Form3Parser.Text.Words;

/// <summary>Cuts the letters of one angle into pieces, in the order of drawing.</summary>
internal static class PieceMaker
{
    /// <summary>Letters nearer than this surely belong together, in parts of the font's size.</summary>
    public const double CloseGap = 0.06;

    /// <summary>Letters that overlap by more than this do not follow each other, in parts of the font's size.</summary>
    public const double Overlap = 0.35;

    /// <summary>How far baselines of one line may lie apart, in parts of the font's size.</summary>
    public const double SameBaseline = 0.2;

    /// <summary>Sizes that differ by less than this share are one size.</summary>
    private const double SameSize = 0.08;

    /// <summary>Cuts the letters, whose angle is the frame's.</summary>
    public static void Make(LetterSpan letters, in Frame frame, PooledList<Piece> pieces)
    {
        var piece = default(Piece);
        var pieceStyle = -1;
        var previous = -1;
        var previousU0 = 0.0;
        for (var i = 0; i < letters.Length; i++)
        {
            ref readonly var letter = ref letters[i];
            if (letter.Style == pieceStyle && previous == i - 1 && GoOn(letters, i, ref piece) is > 0 and var more)
            {
                i += more - 1;
                (previous, previousU0) = (i, letters[i].Left);
                continue;
            }
            ref readonly var style = ref letters.StyleOf(letter);
            if (letter.Text < 0 && letters.TextOf(letter.Text).Length == 0)
                continue;
            var place = frame.Place(letter, style);
            var isSpace = IsSpace(letter.Text, letters);
            if (previous == i - 1 && piece.Count > 0)
            {
                if (piece.IsSpace == isSpace && letters.AreOne(letters[i - 1], letter, place.U0 - previousU0))
                {
                    piece.Count++;
                    piece.IsPlain = false;
                    (previous, previousU0) = (i, place.U0);
                    continue;
                }
                if (!isSpace && Continues(piece, style.PointSize, place))
                {
                    piece.U1 = Math.Max(piece.U1, place.U1);
                    piece.Count++;
                    piece.IsPlain = false;
                    (previous, previousU0) = (i, place.U0);
                    continue;
                }
            }
            if (piece.Count > 0)
                pieces.Add(piece);
            piece = new Piece
            {
                First = i, Count = 1, U0 = place.U0, U1 = place.U1, V = place.V, Size = style.PointSize, IsSpace = isSpace,
            };
            (previous, previousU0) = (i, place.U0);
            pieceStyle = frame.Angle == 0 && !isSpace ? letter.Style : -1;
            piece.IsPlain = pieceStyle >= 0 && IsPlain(letter.Text);
        }
        if (piece.Count > 0)
            pieces.Add(piece);
    }

    public static bool AreOneSize(double a, double b) => Math.Abs(a - b) <= SameSize * Math.Max(a, b);

    // Nearly all letters go on from others of their level string, and this is all that is to be seen of them. What is not
    // plain enough is looked at again. Gives how many do from a place on.
    private static int GoOn(LetterSpan letters, int start, ref Piece piece)
    {
        var (close, overlap, left, right) = (CloseGap * piece.Size, -Overlap * piece.Size, piece.U0, piece.U1);
        ref readonly var before = ref letters[start - 1];
        var at = start;
        for (; at < letters.Length; at++)
        {
            ref readonly var letter = ref letters[at];
            var gap = letter.Left - right;
            if (letter.Style != before.Style || !(gap < close && gap > overlap && letter.Left >= left) || !IsPlain(letter.Text)
                || (letter.Text == before.Text && letter.Left - before.Left < before.Width))
                break;
            right = Math.Max(right, letter.Right);
            before = ref letter;
        }
        piece.U1 = right;
        piece.Count += at - start;
        return at - start;
    }

    private static bool IsPlain(int text) => text is > ' ' and < '\u007F';

    private static bool IsSpace(int text, LetterSpan letters)
    {
        if (text >= 0)
            return IsSpace((char)text);
        foreach (var c in letters.TextOf(text))
            if (!IsSpace(c))
                return false;
        return true;
    }

    private static bool IsSpace(char c) => c is <= ' ' or >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c));

    private static bool Continues(in Piece last, double size, (double U0, double U1, double V) place)
    {
        var gap = place.U0 - last.U1;
        return !last.IsSpace && gap < CloseGap * size && gap > -Overlap * size && place.U0 >= last.U0
            && Math.Abs(place.V - last.V) <= SameBaseline / 2 * size && AreOneSize(size, last.Size);
    }
}
