using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Widths;

/// <summary>
/// The form that W and W2 of a CIDFont have in common (ISO 32000-2, 9.7.4.3): "first [values values]" or "first last values".
/// What is neither is passed over, item by item.
/// </summary>
internal static class CidArray
{
    /// <summary>What a value and the range it is for take, in bytes.</summary>
    private const long EntryBytes = 40;

    /// <summary>Reads an array once, however many fonts share it.</summary>
    /// <param name="array">The array; null where the font has none.</param>
    /// <param name="step">How many numbers a glyph has.</param>
    /// <param name="make">Makes a value of so many numbers, of which the first is one; NaN stands for each other that is none.</param>
    /// <param name="objects">What the array's items are resolved by.</param>
    public static CodeRanges<T>? Read<T>(PdfArray? array, int step, Func<ReadOnlySpan<double>, T> make, IObjectSource objects)
    {
        if (array is null || array.Parsed is CodeRanges<T>)
            return array?.Parsed as CodeRanges<T>;
        var values = new CodeRanges<T>();
        Span<double> numbers = stackalloc double[step];
        for (var i = 0; i + 1 < array.Count;)
        {
            var first = objects.Resolve(array[i]);
            var second = objects.Resolve(array[i + 1]);
            if (first.IsNumber && second.AsArray is { } list)
            {
                for (var j = 0; j < list.Count; j += step)
                    if (TryTake(list, j, numbers, objects))
                        Add(values, first.ToInt() + (long)j / step, 0, make(numbers));
                i += 2;
            }
            else if (first.IsNumber && second.IsNumber && TryTake(array, i + 2, numbers, objects))
            {
                Add(values, first.ToInt(), (long)second.ToInt() - first.ToInt(), make(numbers));
                i += 2 + step;
            }
            else
            {
                i++;
            }
        }

        objects.Charge(values.Count * EntryBytes);
        array.Parsed = values;
        return values;
    }

    private static bool TryTake(PdfArray array, int start, Span<double> numbers, IObjectSource objects)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var value = objects.Resolve(array[start + i]);
            numbers[i] = value.IsNumber ? value.Number : double.NaN;
        }
        return !double.IsNaN(numbers[0]);
    }

    private static void Add<T>(CodeRanges<T> values, long first, long more, T value)
    {
        if (first is >= 0 and <= 0xFFFF && more >= 0)
            values.Add((uint)first, (uint)Math.Min(first + more, 0xFFFF), value);
    }
}
