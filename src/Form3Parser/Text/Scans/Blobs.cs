namespace Form3Parser.Text.Scans;

/// <summary>The connected pieces of a page's ink that may be letters or parts of such.</summary>
internal static class Blobs
{
    /// <summary>Less ink is a speck, in square ems: a full stop is half as much again.</summary>
    private const double LeastArea = 0.006;

    /// <summary>What is larger, in ems, is no letter, nor letters that touch.</summary>
    private const double MostHeight = 3, MostWidth = 8;

    /// <summary>The most pieces of one page, some twice a full one of small print; more are a picture's grain.</summary>
    private const int Most = 15_000;

    /// <summary>Finds the pieces, from the left; none where there are too many.</summary>
    public static List<PixelBox> Of(Ink ink, double em)
    {
        var pieces = new List<Piece>();
        var (above, line) = (new List<(int From, int To, int Piece)>(), new List<(int From, int To, int Piece)>());
        for (var y = 0; y < ink.Height && pieces.Count < 10 * Most; y++)
        {
            ReadLine(ink.Row(y), y, above, line, pieces);
            (above, line) = (line, above);
        }
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var root = Root(pieces, i);
            if (root != i)
                pieces[root] = pieces[root].With(pieces[i]);
        }
        var blobs = new List<PixelBox>();
        for (var i = 0; i < pieces.Count; i++)
            if (pieces[i].Parent == i && pieces[i].Area >= LeastArea * em * em && pieces[i].Box.Height <= MostHeight * em && pieces[i].Box.Width <= MostWidth * em)
                blobs.Add(pieces[i].Box);
        if (blobs.Count > Most)
            return [];
        blobs.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Top.CompareTo(b.Top));
        return blobs;
    }

    private static void ReadLine(Span<byte> row, int y, List<(int From, int To, int Piece)> above, List<(int From, int To, int Piece)> line, List<Piece> pieces)
    {
        line.Clear();
        var first = 0;
        for (var from = 0; from < row.Length;)
        {
            var start = row[from..].IndexOf((byte)1);
            if (start < 0)
                break;
            start += from;
            var length = row[start..].IndexOf((byte)0);
            from = length < 0 ? row.Length : start + length;
            while (first < above.Count && above[first].To < start)
                first++;
            var piece = -1;
            for (var i = first; i < above.Count && above[i].From <= from; i++)
            {
                var other = Root(pieces, above[i].Piece);
                if (piece < 0)
                    piece = other;
                else if (piece != other)
                    (pieces[Math.Max(piece, other)], piece) = (pieces[Math.Max(piece, other)] with { Parent = Math.Min(piece, other) }, Math.Min(piece, other));
            }
            var run = new Piece(piece, new PixelBox(start, y, from, y + 1), from - start);
            if (piece < 0)
            {
                piece = pieces.Count;
                pieces.Add(run with { Parent = piece });
            }
            else
            {
                pieces[piece] = pieces[piece].With(run);
            }
            line.Add((start, from, piece));
        }
    }

    private static int Root(List<Piece> pieces, int piece)
    {
        while (pieces[piece].Parent != piece)
        {
            var up = pieces[piece].Parent;
            pieces[piece] = pieces[piece] with { Parent = pieces[up].Parent };
            piece = up;
        }
        return piece;
    }

    private readonly record struct Piece(int Parent, PixelBox Box, int Area)
    {
        public Piece With(in Piece other) => this with { Box = Box.Union(other.Box), Area = Area + other.Area };
    }
}
