namespace Form3Parser.Text.Scans;

/// <summary>Makes pixels of a coded picture, such as a JPEG.</summary>
public interface IPictureDecoder
{
    /// <summary>Decodes a picture.</summary>
    /// <param name="picture">The whole coded picture.</param>
    /// <param name="maxPixels">How many pixels it may have; a larger one is not decoded.</param>
    /// <param name="cancellation">Ends the decoding early.</param>
    /// <returns>The picture in shades of gray; null when it is too large, damaged or of a kind that is not read.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    Raster? Decode(ReadOnlyMemory<byte> picture, long maxPixels, CancellationToken cancellation);
}
