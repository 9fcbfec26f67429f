using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>The operands read since the last operator.</summary>
internal sealed class Operands
{
    /// <summary>More than any operator takes; colours have up to 32 components.</summary>
    private const int Most = 40;

    private readonly PdfValue[] _values = new PdfValue[Most];

    public int Count { get; private set; }

    /// <summary>Whether there is no room for another one.</summary>
    public bool IsFull => Count == Most;

    /// <summary>The last one; null when there is none.</summary>
    public PdfValue Last => FromEnd(1);

    /// <summary>Room for one more.</summary>
    public ref PdfValue Add() => ref _values[Count++];

    public void DropLast() => Count--;

    public void Clear() => Count = 0;

    /// <summary>The one at a place counted from the end, which is 1; null when there is none.</summary>
    public PdfValue FromEnd(int place) => place <= Count ? _values[Count - place] : PdfValue.Null;

    public double Number(int fromEnd) => fromEnd <= Count ? _values[Count - fromEnd].Number : 0;

    /// <summary>The last six as a matrix; false when they are not six numbers.</summary>
    public bool TryMatrix(out Matrix matrix)
    {
        matrix = new(Number(6), Number(5), Number(4), Number(3), Number(2), Number(1));
        return Count >= 6 && FromEnd(6).IsNumber && FromEnd(1).IsNumber;
    }

    /// <summary>Copies the numbers among them; gives how many there are.</summary>
    public int CopyNumbers(Span<double> to)
    {
        var count = 0;
        for (var i = 0; i < Count && count < to.Length; i++)
        {
            if (_values[i].IsNumber)
                to[count++] = _values[i].Number;
        }
        return count;
    }
}
