using System.Globalization;

namespace Form3Parser.Pdf.Fonts.Tables;

/// <summary>
/// Looks a key up in lines of "key;value" sorted by bytes. The text is searched as it is: loading costs one copy, and no index
/// is built for the few dozen names that a document asks for.
/// </summary>
internal static class SortedTable
{
    /// <summary>The value of the line with this key, without its line end; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> table, ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = table.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = table[..middle].LastIndexOf((byte)'\n') + 1;
            var length = table[start..].IndexOf((byte)'\n');
            var line = length < 0 ? table[start..] : table.Slice(start, length);
            var separator = line.IndexOf((byte)';');
            if (separator < 0)
                return default;
            var order = Compare(key, line[..separator]);
            if (order == 0)
                return line[(separator + 1)..];
            if (order < 0)
                high = start;
            else
                low = start + line.Length + 1;
        }

        return default;
    }

    /// <summary>Bytes of a table that is part of the assembly.</summary>
    public static byte[] Load(string name)
    {
        using var stream = typeof(SortedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its table {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Takes the number before the next space off the value; false at the end or where there is none.</summary>
    public static bool TakeNumber(ref ReadOnlySpan<byte> value, NumberStyles style, out int number)
    {
        var end = value.IndexOf((byte)' ');
        var field = end < 0 ? value : value[..end];
        value = end < 0 ? default : value[(end + 1)..];
        return int.TryParse(field, style, CultureInfo.InvariantCulture, out number);
    }

    private static int Compare(ReadOnlySpan<char> key, ReadOnlySpan<byte> entry)
    {
        var common = Math.Min(key.Length, entry.Length);
        for (var i = 0; i < common; i++)
            if (key[i] != entry[i])
                return key[i] - entry[i];
        return key.Length - entry.Length;
    }
}
