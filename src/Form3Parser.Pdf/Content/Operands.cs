using System.Buffers;
using System.Runtime.CompilerServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// The operands read since the last operator. Numbers, which nearly all are, stand side by side without more; strings and what
/// arrays hold of them and of numbers are stretches of room that is used again. Only what is left, names and dictionaries, are
/// objects.
/// </summary>
internal sealed class Operands : IDisposable
{
    /// <summary>More than any operator takes; colours have up to 32 components.</summary>
    private const int Most = 40;

    /// <summary>How many bytes and items there is room for at first.</summary>
    private const int UsualBytes = 1 << 10, UsualItems = 1 << 8;

    private readonly double[] _numbers = new double[Most];
    private readonly PdfKind[] _kinds = new PdfKind[Most];
    private readonly (int Start, int Length)[] _stretches = new (int, int)[Most];
    private readonly PdfValue[] _others = new PdfValue[Most];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(UsualBytes);
    private TextItem[] _items = ArrayPool<TextItem>.Shared.Rent(UsualItems);
    private int _count;
    private int _usedBytes;
    private int _usedItems;
    private int _arrayItems;
    private int _arrayBytes;

    /// <summary>Whether there is no room for another one.</summary>
    public bool IsFull => _count == Most;

    /// <summary>The last one where it is neither a number nor made of strings and numbers; else null.</summary>
    public PdfValue Last => Other(1);

    /// <summary>What the last one holds where it is an array: its strings and numbers.</summary>
    public ReadOnlySpan<TextItem> LastItems => _count > 0 && _kinds[_count - 1] == PdfKind.Array
        ? _items.AsSpan(_stretches[_count - 1].Start, _stretches[_count - 1].Length)
        : default;

    /// <summary>How many items the array that was begun has so far.</summary>
    public int ArrayCount => _usedItems - _arrayItems;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double number)
    {
        var count = _count;
        _kinds[count] = PdfKind.Real;
        _numbers[count] = number;
        _count = count + 1;
    }

    /// <summary>Adds any value. Its strings are copied, and good until the operands are cleared.</summary>
    public void Add(in PdfValue value)
    {
        switch (value.Kind)
        {
            case PdfKind.Integer or PdfKind.Real:
                Add(value.Number);
                break;
            case PdfKind.String:
                AddReserved(Copy(value.AsBytes));
                break;
            case PdfKind.Array:
                AddArray(value.AsArray!);
                break;
            default:
                _others[_count] = value;
                Put(value.Kind, default);
                break;
        }
    }

    /// <summary>Room for so many bytes of a string; what of it is used is told when the string is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _usedBytes < length)
            Grow(ref _bytes, _usedBytes, length);
        return _bytes.AsSpan(_usedBytes, length);
    }

    /// <summary>Adds a string of the bytes last reserved.</summary>
    public void AddReserved(int length)
    {
        Put(PdfKind.String, (_usedBytes, length));
        _usedBytes += length;
    }

    /// <summary>Begins an array of strings and numbers.</summary>
    public void BeginArray() => (_arrayItems, _arrayBytes) = (_usedItems, _usedBytes);

    /// <summary>Adds a number to the array.</summary>
    public void AddItem(double number) => AddItem(TextItem.Of(number));

    /// <summary>Adds a string of the bytes last reserved to the array.</summary>
    public void AddReservedItem(int length)
    {
        AddItem(new TextItem(0, _usedBytes, length));
        _usedBytes += length;
    }

    public void EndArray() => Put(PdfKind.Array, (_arrayItems, ArrayCount));

    /// <summary>Forgets the array that was begun.</summary>
    public void DropArray() => (_usedItems, _usedBytes) = (_arrayItems, _arrayBytes);

    public void Clear() => (_count, _usedBytes, _usedItems) = (0, 0, 0);

    /// <summary>The number at a place counted from the end, which is 1; 0 for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Number(int fromEnd) => fromEnd <= _count ? _numbers[_count - fromEnd] : 0;

    /// <summary>The name at a place counted from the end.</summary>
    public PdfName? Name(int fromEnd) => Other(fromEnd).AsName;

    /// <summary>The bytes of the last one; false when it is no string.</summary>
    public bool TryText(out ReadOnlySpan<byte> text)
    {
        var last = _count - 1;
        var isText = last >= 0 && _kinds[last] == PdfKind.String;
        text = isText ? _bytes.AsSpan(_stretches[last].Start, _stretches[last].Length) : default;
        return isText;
    }

    public ReadOnlySpan<byte> BytesOf(in TextItem item) => _bytes.AsSpan(item.Start, item.Length);

    /// <summary>The last six as a matrix; false when they are not six numbers.</summary>
    public bool TryMatrix(out Matrix matrix)
    {
        matrix = new(Number(6), Number(5), Number(4), Number(3), Number(2), Number(1));
        return _count >= 6 && _kinds[_count - 6] == PdfKind.Real && _kinds[_count - 1] == PdfKind.Real;
    }

    /// <summary>Copies the numbers among them; gives how many there are.</summary>
    public int CopyNumbers(Span<double> to)
    {
        var count = 0;
        for (var i = 0; i < _count && count < to.Length; i++)
        {
            if (_kinds[i] == PdfKind.Real)
                to[count++] = _numbers[i];
        }
        return count;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<TextItem>.Shared.Return(_items);
        (_bytes, _items) = ([], []);
    }

    private PdfValue Other(int fromEnd) =>
        fromEnd <= _count && _kinds[_count - fromEnd] is not (PdfKind.Real or PdfKind.String or PdfKind.Array)
            ? _others[_count - fromEnd]
            : PdfValue.Null;

    private void AddItem(in TextItem item)
    {
        if (_usedItems == _items.Length)
            Grow(ref _items, _usedItems, 1);
        _items[_usedItems++] = item;
    }

    // All but strings and numbers say nothing in an array.
    private void AddArray(PdfArray array)
    {
        BeginArray();
        foreach (ref readonly var item in array.Items)
        {
            if (item.IsNumber)
                AddItem(item.Number);
            else if (item.Kind == PdfKind.String)
                AddReservedItem(Copy(item.AsBytes));
        }
        EndArray();
    }

    // A number is asked for wherever one should stand, so what is none is 0.
    private void Put(PdfKind kind, (int Start, int Length) stretch)
    {
        var count = _count;
        _kinds[count] = kind;
        _stretches[count] = stretch;
        _numbers[count] = 0;
        _count = count + 1;
    }

    private int Copy(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        return bytes.Length;
    }

    private static void Grow<T>(ref T[] room, int used, int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * room.Length, used + more));
        room.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(room);
        room = larger;
    }
}
