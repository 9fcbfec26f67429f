using System.Buffers;

namespace Form3Parser.Pdf.Filters;

/// <summary>What a filter writes: a pooled buffer that grows up to the limit of one stream.</summary>
internal sealed class DecodedBytes(DecodeBudget budget, int expected) : IDisposable
{
    /// <summary>Smallest and largest buffer to begin with, in bytes: most content streams fit, and a lie about the length costs little.</summary>
    private const int MinCapacity = 4 << 10, MaxFirstCapacity = 1 << 20;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(expected, MinCapacity, MaxFirstCapacity));

    public CancellationToken Cancellation => budget.Cancellation;

    public int Count { get; private set; }

    public Span<byte> Written => _buffer.AsSpan(0, Count);

    /// <summary>Room for at least so many bytes behind those written; <see cref="Advance"/> tells how many were used.</summary>
    public Span<byte> Reserve(int bytes)
    {
        if (_buffer.Length - Count < bytes)
            Grow(bytes);
        return _buffer.AsSpan(Count);
    }

    public void Advance(int bytes)
    {
        Count += bytes;
        budget.CheckStream(Count);
    }

    public void Add(byte value)
    {
        if (Count == _buffer.Length)
            Grow(1);
        _buffer[Count++] = value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Advance(bytes.Length);
    }

    /// <summary>Writes again what stands so far back; the two may overlap, which repeats.</summary>
    public void Repeat(int distance, int length)
    {
        var room = Reserve(length);
        var from = Count - distance;
        if (distance >= length)
            _buffer.AsSpan(from, length).CopyTo(room);
        else
            for (var i = 0; i < length; i++)
                room[i] = _buffer[from + i];
        Count += length;
    }

    public void CutTo(int count) => Count = Math.Min(count, Count);

    /// <summary>The bytes for keeping, in the buffer itself where it may be lent; nothing can be written then. Counts them.</summary>
    public ReadOnlyMemory<byte> Keep(LentBuffers lent)
    {
        budget.CheckStream(Count);
        budget.Charge(Count);
        if (!lent.TryTake(_buffer))
            return Written.ToArray();
        var kept = _buffer.AsMemory(0, Count);
        _buffer = [];
        return kept;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Grow(int more)
    {
        budget.Cancellation.ThrowIfCancellationRequested();
        budget.CheckStream(Count);
        // No further than one piece beyond the limit, where the next look refuses it.
        var length = Math.Max((long)Count + more, Math.Min(2L * _buffer.Length, budget.MaxStreamBytes + MinCapacity));
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, Array.MaxLength));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
