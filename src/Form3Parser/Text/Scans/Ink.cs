using System.Numerics;

namespace Form3Parser.Text.Scans;

/// <summary>Which pixels of a picture are dark: a byte a pixel, 1 for ink, 0 for paper.</summary>
internal sealed class Ink
{
    /// <summary>Ink is darker than the paper by this share of what the darkest is: thin strokes are gray where they are small.</summary>
    private const double Threshold = 0.35;

    /// <summary>So much of a page, at the least, is as dark as its letters.</summary>
    private const double DarkShare = 0.003;

    /// <summary>Paper and letters differ by at least so many shades of gray.</summary>
    private const int LeastContrast = 50;

    /// <summary>More of a page than this is no ink: a photograph, or a page in the negative.</summary>
    private const double MostInk = 0.35;

    private Ink(int width, int height, byte[] pixels) => (Width, Height, Pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    public byte[] Pixels { get; }

    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>The ink of a picture; null where ink and paper cannot be told apart.</summary>
    public static Ink? Of(Raster picture)
    {
        if (Level(picture) is not { } level)
            return null;
        var pixels = new byte[picture.Gray.Length];
        var (dark, count) = (new Vector<byte>(level), 0L);
        var i = 0;
        for (; i + Vector<byte>.Count <= pixels.Length; i += Vector<byte>.Count)
        {
            var ink = Vector.BitwiseAnd(Vector.LessThan(new Vector<byte>(picture.Gray, i), dark), Vector<byte>.One);
            ink.CopyTo(pixels, i);
            count += Vector.Sum(ink);
        }
        for (; i < pixels.Length; i++)
            pixels[i] = picture.Gray[i] < level ? (byte)1 : (byte)0;
        return count > MostInk * pixels.Length ? null : new Ink(picture.Width, picture.Height, pixels);
    }

    // Paper is what there is most of. Every fourth row tells enough.
    private static byte? Level(Raster picture)
    {
        var counts = new int[256];
        var total = 0;
        for (var y = 0; y < picture.Height; y += 4)
        {
            foreach (var gray in picture.Gray.AsSpan(y * picture.Width, picture.Width))
                counts[gray]++;
            total += picture.Width;
        }
        var paper = counts.AsSpan().IndexOf(counts.Max());
        int dark = 0, darker = 0;
        while (dark < 255 && (darker += counts[dark]) < DarkShare * total)
            dark++;
        return paper - dark < LeastContrast ? null : (byte)(paper - Threshold * (paper - dark));
    }
}
