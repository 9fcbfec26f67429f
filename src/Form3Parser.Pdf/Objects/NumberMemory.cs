using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Numbers that were read a short while ago, by how they are written: content says the same widths and scales over and over,
/// in nine digits and more, and to look one up takes a third of reading it.
/// </summary>
internal sealed class NumberMemory
{
    private const int PlaceBits = 7;

    /// <summary>Odd, and without a pattern: what it multiplies is scattered over the upper bits.</summary>
    private const ulong Scatter = 0x9E3779B97F4A7C15;

    private readonly Entry[] _entries = new Entry[1 << PlaceBits];

    /// <summary>
    /// Reads the number that begins here, as <see cref="FastNumber"/> does. There must be <see cref="FastNumber.Reach"/> bytes:
    /// none is checked.
    /// </summary>
    /// <returns>How many bytes it has; 0 for one written otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(ref readonly byte text, out double value)
    {
        var bytes = Vector128.LoadUnsafe(in text);
        var length = Vector128.IndexOf(bytes, (byte)' ');
        if (length <= 0)
            return FastNumber.Read(in text, out value);
        // What stands behind the space tells nothing of the number; with the space no other text is the same, nor an empty entry.
        var written = Vector128.LessThanOrEqual(Vector128<byte>.Indices, Vector128.Create((byte)length)) & bytes;
        var halves = written.AsUInt64();
        ref var entry = ref _entries[(int)((halves[0] ^ halves[1] << 1) * Scatter >> (64 - PlaceBits))];
        if (entry.Text != written)
        {
            var read = FastNumber.Read(in text, out value);
            if (read == length)
                entry = new Entry(written, value);
            return read;
        }
        value = entry.Value;
        return length;
    }

    private readonly record struct Entry(Vector128<byte> Text, double Value);
}
