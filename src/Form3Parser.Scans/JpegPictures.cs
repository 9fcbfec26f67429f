using Form3Parser.Text.Scans;
using JpegLibrary;

namespace Form3Parser.Scans;

/// <summary>Decodes JPEG pictures, baseline and progressive: how bright they are, without their colours.</summary>
public sealed class JpegPictures : IPictureDecoder
{
    /// <summary>A gray picture, or brightness and two colours. Four inks are of print shops, not of scanners.</summary>
    private const int Gray = 1, Colour = 3;

    /// <inheritdoc/>
    public Raster? Decode(ReadOnlyMemory<byte> picture, long maxPixels, CancellationToken cancellation)
    {
        try
        {
            var decoder = new JpegDecoder();
            decoder.SetInput(picture);
            decoder.Identify();
            var pixels = (long)decoder.Width * decoder.Height;
            if (pixels <= 0 || pixels > maxPixels || decoder.NumberOfComponents is not (Gray or Colour) || decoder.Precision != 8)
                return null;
            var rows = new GrayRows(decoder.Width, decoder.Height, cancellation);
            decoder.SetOutputWriter(rows);
            decoder.Decode();
            return rows.Raster;
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            // A picture that cannot be read is a page without one. What a decoder throws at damage is of many kinds.
            return null;
        }
    }
}
