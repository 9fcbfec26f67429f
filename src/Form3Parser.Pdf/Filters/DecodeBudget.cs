using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Filters;

/// <summary>How many bytes one stream, and all streams of a file together, may decode to.</summary>
internal sealed class DecodeBudget(long maxStreamBytes, long maxTotalBytes, CancellationToken cancellation)
{
    private long _total;

    public CancellationToken Cancellation { get; } = cancellation;

    public long MaxStreamBytes => maxStreamBytes;

    /// <exception cref="UnreadableDocumentException">The stream is longer than one may be.</exception>
    public void CheckStream(long bytes)
    {
        if (bytes > maxStreamBytes)
            throw TooLarge($"a stream decodes to more than {Show(maxStreamBytes)} bytes (MaxStreamBytes)");
    }

    /// <summary>Counts what a filter gave.</summary>
    /// <exception cref="UnreadableDocumentException">All streams together are longer than they may be.</exception>
    public void Charge(long bytes)
    {
        _total += bytes;
        if (_total > maxTotalBytes)
            throw TooLarge($"the streams decode to more than {Show(maxTotalBytes)} bytes (MaxTotalBytes)");
    }

    private static UnreadableDocumentException TooLarge(string message) => new(UnreadableReason.TooLarge, message);

    private static string Show(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
