using Form3Parser.Pdf.Content;
using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf.Pictures;

/// <summary>Turns a picture as the page shows it: its rows along the page's width, the first at the top.</summary>
internal sealed class UprightMap
{
    /// <summary>A picture whose side deviates from the page's by less, in parts of its length, lies straight.</summary>
    private const double Straight = 0.0003;

    /// <summary>The most pixels that turning may make of one: a page turned by 45 degrees has twice as many.</summary>
    private const int MostGrowth = 4;

    private readonly Matrix _toPage;

    public UprightMap(Matrix toPage, Rect page)
    {
        _toPage = toPage;
        var (width, height) = (Math.Abs(toPage.A), Math.Abs(toPage.D));
        IsUpright = toPage.A > 0 && toPage.D < 0 && Math.Abs(toPage.B) < Straight * width && Math.Abs(toPage.C) < Straight * height;
        var box = toPage.Map(new Rect(0, 0, 1, 1));
        Box = IsUpright ? box : Boxes.Common(box, page) ?? box;
    }

    /// <summary>What the turned picture covers of the page.</summary>
    public Rect Box { get; }

    private bool IsUpright { get; }

    /// <summary>The picture turned; itself when it lies upright; null when its place makes no sense.</summary>
    public Raster? Turn(Raster picture)
    {
        if (IsUpright)
            return picture;
        var determinant = _toPage.A * _toPage.D - _toPage.B * _toPage.C;
        // As many pixels to a point as the picture has along its longer way.
        var scale = Math.Max(picture.Width / Length(_toPage.A, _toPage.B), picture.Height / Length(_toPage.C, _toPage.D));
        double width = Math.Ceiling(Box.Width * scale), height = Math.Ceiling(Box.Height * scale);
        if (!(Math.Abs(determinant) > 0) || !(width * height <= (double)MostGrowth * picture.Gray.Length) || !(width * height >= 1))
            return null;
        var turned = new Raster((int)width, (int)height, new byte[(int)width * (int)height]);
        // What one pixel to the right, and one down, is in the picture's pixels.
        var (rightX, rightY) = (_toPage.D / determinant / scale * picture.Width, _toPage.B / determinant / scale * picture.Height);
        var (downX, downY) = (-_toPage.C / determinant / scale * picture.Width, -_toPage.A / determinant / scale * picture.Height);
        var (left, top) = (Box.Left - _toPage.E, Box.Top - _toPage.F);
        var x0 = (_toPage.D * left - _toPage.C * top) / determinant * picture.Width;
        var y0 = (1 - (_toPage.A * top - _toPage.B * left) / determinant) * picture.Height;
        for (var y = 0; y < turned.Height; y++)
        {
            var row = turned.Gray.AsSpan(y * turned.Width, turned.Width);
            var (px, py) = (x0 + downX * (y + 0.5) + rightX / 2, y0 + downY * (y + 0.5) + rightY / 2);
            for (var x = 0; x < row.Length; x++, px += rightX, py += rightY)
                row[x] = px >= 0 && py >= 0 && px < picture.Width && py < picture.Height
                    ? picture.Gray[(int)py * picture.Width + (int)px] : byte.MaxValue;
        }
        return turned;
    }

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
