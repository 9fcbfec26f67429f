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

    /// <summary>From the page's coordinates to points from the upper left corner of what is seen.</summary>
    public Matrix ToUpright { get; }

    /// <summary>The upright page's width in points.</summary>
    public double Width { get; }

    /// <summary>The upright page's height in points.</summary>
    public double Height { get; }
}
