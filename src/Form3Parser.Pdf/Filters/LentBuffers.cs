using System.Buffers;

namespace Form3Parser.Pdf.Filters;

/// <summary>
/// Buffers of the shared pool in which a file's decoded streams stand until the file is done with: pages are drawn faster than
/// memory for their contents is cleared.
/// </summary>
internal sealed class LentBuffers : IDisposable
{
    /// <summary>How many bytes are kept from the pool; streams beyond are the collector's, which may have them back sooner.</summary>
    private const long Most = 8L << 20;

    private readonly List<byte[]> _buffers = [];
    private long _bytes;

    /// <summary>Takes over a buffer that was rented; false when enough is lent.</summary>
    public bool TryTake(byte[] buffer)
    {
        if (_bytes + buffer.Length > Most)
            return false;
        _bytes += buffer.Length;
        _buffers.Add(buffer);
        return true;
    }

    /// <summary>Gives all back. What stands in them is good no longer.</summary>
    public void Dispose()
    {
        foreach (var buffer in _buffers)
            ArrayPool<byte>.Shared.Return(buffer);
        _buffers.Clear();
        _bytes = 0;
    }
}
