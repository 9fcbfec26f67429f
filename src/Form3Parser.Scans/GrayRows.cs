using System.Runtime.InteropServices;
using Form3Parser.Text.Scans;
using JpegLibrary;

namespace Form3Parser.Scans;

/// <summary>Takes the blocks of a JPEG's first component, which is its brightness, as rows of gray.</summary>
internal sealed class GrayRows(int width, int height, CancellationToken cancellation) : JpegBlockOutputWriter
{
    /// <summary>A block's rows and columns.</summary>
    private const int Side = 8;

    public Raster Raster { get; } = new(width, height, new byte[width * height]);

    public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
    {
        if (componentIndex != 0 || x < 0 || y < 0 || x >= width || y >= height)
            return;
        if (x == 0)
            cancellation.ThrowIfCancellationRequested();
        var block = MemoryMarshal.CreateReadOnlySpan(ref blockRef, Side * Side);
        var columns = Math.Min(Side, width - x);
        for (var row = 0; row < Side && y + row < height; row++)
        {
            var to = Raster.Gray.AsSpan((y + row) * width + x, columns);
            for (var i = 0; i < columns; i++)
                to[i] = (byte)Math.Clamp((int)block[row * Side + i], 0, 255);
        }
    }
}
