using System.Buffers;
using System.Runtime.CompilerServices;

namespace Form3Parser.Text;

/// <summary>A list whose array is borrowed from the shared pool, for what is filled and emptied once a page.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="firstLength">How many it has room for when the first is added.</param>
public sealed class PooledList<T>(int firstLength = 64) : IDisposable
{
    private T[] _items = [];
    private int _count;
    private int _most;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get => _count;
        private set
        {
            _most = Math.Max(_most, _count);
            _count = value;
        }
    }

    /// <summary>What there is. Not to be used any more once something was added.</summary>
    public Span<T> Items => _items.AsSpan(0, _count);

    /// <summary>One of them, in place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place in the list.</exception>
    public ref T this[int index] => ref Items[index];

    /// <summary>Puts one at the end.</summary>
    public void Add(in T item)
    {
        var (items, count) = (_items, _count);
        if ((uint)count >= (uint)items.Length)
            items = Grow(Math.Max(firstLength, 2 * count));
        items[count] = item;
        _count = count + 1;
    }

    /// <summary>Makes room for so many, whose values are whatever was there before, in place of all there were.</summary>
    public Span<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = 0;
        if (count > _items.Length)
            Grow(count);
        Count = count;
        return Items;
    }

    /// <summary>Room for at least so many behind the last, whose values are whatever was there before.</summary>
    public Span<T> Reserve(int count)
    {
        if (_items.Length - _count < count)
            Grow(Math.Max(firstLength, Math.Max(2 * _count, _count + count)));
        return _items.AsSpan(_count);
    }

    /// <summary>Takes so many of what was last reserved into the list.</summary>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_items.Length - _count));
        _count += count;
    }

    /// <summary>Takes the last one off and returns it.</summary>
    /// <exception cref="IndexOutOfRangeException">The list is empty.</exception>
    public T Pop()
    {
        var item = Items[^1];
        Count--;
        return item;
    }

    /// <summary>Drops all from the given place on.</summary>
    public void CutTo(int count) => Count = Math.Clamp(count, 0, Count);

    /// <summary>Drops all and keeps the array.</summary>
    public void Clear() => Count = 0;

    /// <summary>Gives the array back; the list is empty then and may be used again.</summary>
    public void Dispose()
    {
        Count = 0;
        GiveBack();
        _items = [];
        _most = 0;
    }

    private T[] Grow(int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(length);
        Items.CopyTo(larger);
        Count = _count;
        GiveBack();
        return _items = larger;
    }

    // Nothing is to be kept alive by the pool: what was ever in the list is taken out.
    private void GiveBack()
    {
        if (_items.Length == 0)
            return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            _items.AsSpan(0, _most).Clear();
        ArrayPool<T>.Shared.Return(_items);
    }
}
