namespace Form3Parser.Text.Scans;

/// <summary>A picture in shades of gray.</summary>
/// <param name="Width">Its width in pixels, at least 1.</param>
/// <param name="Height">Its height in pixels, at least 1.</param>
/// <param name="Gray">A byte a pixel, row by row from the top: 0 is black, 255 white.</param>
public sealed record Raster(int Width, int Height, byte[] Gray);
