using Form3Parser.Pdf.Files;

namespace Form3Parser.Pdf.Content;

/// <summary>How a page's own coordinates become those of the upright page.</summary>
internal sealed class PageGeometry
{
    public PageGeometry(PageNode page)
    {
        var (box, unit) = (page.CropBox, page.UserUnit);
        var (width, height) = (box.Width * unit, box.Height * unit);
        (Width, Height) = page.Rotate is 90 or 270 ? (height, width) : (width, height);
        ToUpright = page.Rotate switch
        {
            90 => new(0, unit, unit, 0, -box.Bottom * unit, -box.Left * unit),
            180 => new(-unit, 0, 0, unit, box.Right * unit, -box.Bottom * unit),
            270 => new(0, -unit, -unit, 0, box.Top * unit, box.Right * unit),
            _ => new(unit, 0, 0, -unit, -box.Left * unit, box.Top * unit),
        };
    }

    private PageGeometry(Matrix toUpright, double width, double height) => (ToUpright, Width, Height) = (toUpright, width, height);

    /// <summary>From the page's coordinates to points from the upper left corner of what is seen.</summary>
    public Matrix ToUpright { get; }

    /// <summary>The upright page's width in points.</summary>
    public double Width { get; }

    /// <summary>The upright page's height in points.</summary>
    public double Height { get; }

    /// <summary>
    /// The same page turned back about its middle, so that text that ran so many degrees clockwise runs to the right. Beyond
    /// quarters of a turn its size stays.
    /// </summary>
    public PageGeometry TurnedBack(double degrees)
    {
        var upright = 90 * Math.Round(degrees / 90);
        var quarter = ((int)upright + 360) % 360;
        var (width, height) = quarter is 90 or 270 ? (Height, Width) : (Width, Height);
        var (x, y) = (width / 2, height / 2);
        var askew = ToUpright.Then(new(1, 0, 0, 1, -Width / 2, -Height / 2)).Then(quarter switch
        {
            90 => new(0, -1, 1, 0, x, y),
            180 => new(-1, 0, 0, -1, x, y),
            270 => new(0, 1, -1, 0, x, y),
            _ => new(1, 0, 0, 1, x, y),
        });
        return new(askew.TurnedBack(degrees - upright, (x, y)), width, height);
    }
}
