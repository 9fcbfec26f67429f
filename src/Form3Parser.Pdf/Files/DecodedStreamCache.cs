using System.Runtime.InteropServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Files;

/// <summary>
/// Decoded streams that were asked for twice, such as a form drawn on every page. Most streams are read once, so the first
/// time they are only remembered.
/// </summary>
internal sealed class DecodedStreamCache
{
    /// <summary>How many bytes are kept in all.</summary>
    private const long Capacity = 32L << 20;

    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>?> _streams = new(ReferenceEqualityComparer.Instance);
    private long _kept;

    public bool TryGet(PdfStream stream, out ReadOnlyMemory<byte> bytes)
    {
        _streams.TryGetValue(stream, out var kept);
        bytes = kept ?? default;
        return kept.HasValue;
    }

    public void Add(PdfStream stream, ReadOnlyMemory<byte> bytes)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_streams, stream, out var wasSeen);
        if (!wasSeen || _kept + bytes.Length > Capacity)
            return;
        kept = bytes;
        _kept += bytes.Length;
    }

    public void Clear()
    {
        _streams.Clear();
        _kept = 0;
    }
}
