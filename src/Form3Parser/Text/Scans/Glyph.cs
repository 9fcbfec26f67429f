using System.Numerics;

namespace Form3Parser.Text.Scans;

/// <summary>A letter's ink and its shape, of whatever size it is.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Shape">How dark it is in each cell of a raster laid over its height, its width in proportion.</param>
internal sealed record Glyph(PixelBox Box, byte[] Shape)
{
    /// <summary>The raster of a shape.</summary>
    public const int Rows = 16, Columns = 16;

    /// <summary>How much of the narrower of two pieces stands above or below the other where they are one letter.</summary>
    private const double OneAboveOther = 0.6;

    /// <summary>The letters of a word's pieces, from the left: a dot and what it stands over are one.</summary>
    public static List<Glyph> Of(IEnumerable<PixelBox> pieces, Raster picture)
    {
        var boxes = new List<PixelBox>();
        foreach (var piece in pieces)
        {
            if (boxes.Count > 0 && boxes[^1].OverlapX(piece) >= OneAboveOther * Math.Min(boxes[^1].Width, piece.Width))
                boxes[^1] = boxes[^1].Union(piece);
            else
                boxes.Add(piece);
        }
        return boxes.ConvertAll(b => new Glyph(b, ShapeOf(b, picture)));
    }

    /// <summary>How much two shapes differ: 0 not at all, 1 like black and white.</summary>
    public static double Distance(byte[] a, byte[] b)
    {
        var sums = Vector<uint>.Zero;
        for (var i = 0; i < Rows * Columns; i += Vector<byte>.Count)
        {
            Vector<byte> x = new(a, i), y = new(b, i);
            Vector.Widen(Vector.Max(x, y) - Vector.Min(x, y), out var low, out var high);
            Vector.Widen(low * low, out var first, out var second);
            Vector.Widen(high * high, out var third, out var fourth);
            sums += first + second + third + fourth;
        }
        var sum = Vector.Sum(sums);
        return Math.Sqrt((double)sum / a.Length) / byte.MaxValue;
    }

    public static byte[] ShapeOf(in PixelBox box, Raster picture)
    {
        var shape = new byte[Rows * Columns];
        var darkest = byte.MaxValue;
        byte lightest = 0;
        for (var y = box.Top; y < box.Bottom; y++)
            foreach (var gray in picture.Gray.AsSpan(y * picture.Width + box.Left, box.Width))
                (darkest, lightest) = (Math.Min(darkest, gray), Math.Max(lightest, gray));
        var range = Math.Max(1, lightest - darkest);
        // The width in proportion to the height, in the middle; what is wider than the raster is squeezed.
        var scale = (double)box.Height / Rows;
        var scaleX = Math.Max(scale, (double)box.Width / Columns);
        var margin = (Columns - box.Width / scaleX) / 2;
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
            {
                var gray = Mean(picture, box, box.Left + (column - margin) * scaleX, box.Top + row * scale, scaleX, scale, lightest);
                shape[row * Columns + column] = (byte)Math.Clamp((lightest - gray) * byte.MaxValue / range, 0, byte.MaxValue);
            }
        return shape;
    }

    // The mean shade of a cell, by how much of each pixel it covers; beside the letter there is paper.
    private static double Mean(Raster picture, in PixelBox box, double left, double top, double width, double height, byte paper)
    {
        double sum = 0;
        for (var y = (int)Math.Floor(top); y < top + height; y++)
        {
            var share = (Math.Min(y + 1, top + height) - Math.Max(y, top)) / height;
            for (var x = (int)Math.Floor(left); x < left + width; x++)
            {
                var gray = x >= box.Left && x < box.Right && y >= box.Top && y < box.Bottom ? picture.Gray[y * picture.Width + x] : paper;
                sum += share * (Math.Min(x + 1, left + width) - Math.Max(x, left)) / width * gray;
            }
        }
        return sum;
    }
}
