namespace Form3Parser.Text.Scans;

/// <summary>The picture that a scanned page is, decoded when it is asked for.</summary>
/// <param name="Box">What the picture covers of the page, in points; its rows run along the page's width.</param>
/// <param name="Decode">
/// Decodes it anew; null when it cannot be decoded. Ends early when it is cancelled, or when the reading of its file was.
/// </param>
public sealed record PageScan(Rect Box, Func<CancellationToken, Raster?> Decode);
