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

    /// <summary>A letter drawn again within this share of its width makes it bold; it is the same letter.</summary>
    private const double SamePlace = 0.3;

    /// <summary>Cuts the letters whose angle is the frame's.</summary>
    public static void Make(ReadOnlySpan<Letter> letters, in Frame frame, PooledList<Piece> pieces)
    {
        var previous = -1;
        for (var i = 0; i < letters.Length; i++)
        {
            ref readonly var letter = ref letters[i];
            if (letter.Angle != frame.Angle || letter.Text.Length == 0)
                continue;
            var place = frame.Place(letter);
            var isSpace = IsSpace(letter.Text);
            if (previous == i - 1 && pieces.Count > 0)
            {
                ref var last = ref pieces[pieces.Count - 1];
                if (last.IsSpace == isSpace && IsRepeated(letters, i, frame, place.U0))
                {
                    last.Count++;
                    previous = i;
                    continue;
                }
                if (!isSpace && Continues(last, letter, place))
                {
                    last.U1 = Math.Max(last.U1, place.U1);
                    last.Count++;
                    previous = i;
                    continue;
                }
            }
            pieces.Add(new Piece
            {
                First = i, Count = 1, U0 = place.U0, U1 = place.U1, V = place.V, Size = letter.PointSize, IsSpace = isSpace,
            });
            previous = i;
        }
    }

    public static bool AreOneSize(double a, double b) => Math.Abs(a - b) <= SameSize * Math.Max(a, b);

    /// <summary>Whether two letters of the same place along the line are one, drawn twice.</summary>
    public static bool IsSameLetter(in Letter a, in Letter b, double distance) =>
        Math.Abs(distance) < SamePlace * a.Box.Width && Math.Abs(a.Baseline - b.Baseline) < SameBaseline * a.PointSize
        && a.Text == b.Text && AreOneSize(a.PointSize, b.PointSize);

    private static bool IsSpace(string text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                return false;
        return true;
    }

    private static bool IsRepeated(ReadOnlySpan<Letter> letters, int i, in Frame frame, double u0) =>
        letters[i - 1].Angle == frame.Angle
        && IsSameLetter(letters[i - 1], letters[i], u0 - frame.Place(letters[i - 1]).U0);

    private static bool Continues(in Piece last, in Letter letter, (double U0, double U1, double V) place)
    {
        var size = letter.PointSize;
        var gap = place.U0 - last.U1;
        return !last.IsSpace && gap < CloseGap * size && gap > -Overlap * size && place.U0 >= last.U0
            && Math.Abs(place.V - last.V) <= SameBaseline / 2 * size && AreOneSize(size, last.Size);
    }
}
