using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Encodings;

/// <summary>The Encoding entry of a simple font: a base table and differences from it (ISO 32000-2, 9.6.5).</summary>
internal sealed class SimpleEncoding
{
    /// <summary>Elements of Differences beyond so many are not read: 256 codes need no more than 512.</summary>
    private const int MaxDifferences = 4096;

    private readonly string?[]? _differences;

    private SimpleEncoding(string? table, string?[]? differences)
    {
        Table = table;
        _differences = differences;
    }

    /// <summary>Characters of all 256 codes; null when the entry names no base.</summary>
    public string? Table { get; }

    /// <summary>Reads the entry, which may be a name, a dictionary, or nothing.</summary>
    public static SimpleEncoding Read(PdfValue entry, IObjectSource objects)
    {
        entry = objects.Resolve(entry);
        if (entry.AsName is { } name)
            return new(TableOf(name), null);
        if (entry.AsDictionary is not { } dictionary)
            return new(null, null);
        var table = TableOf(objects.Resolve(dictionary[FontKeys.BaseEncoding]).AsName);
        var array = objects.Resolve(dictionary[FontKeys.Differences]).AsArray;
        return new(table, array is null ? null : ReadDifferences(array, objects));
    }

    /// <summary>The glyph name that the differences give a code; null when they give none.</summary>
    public string? NameOf(int code) => _differences?[code];

    private static string? TableOf(PdfName? name) => name?.Value switch
    {
        "WinAnsiEncoding" or "PDFDocEncoding" => CodeTables.WinAnsi,
        "MacRomanEncoding" => CodeTables.MacRoman,
        "StandardEncoding" => CodeTables.Standard,
        _ => null,
    };

    private static string?[] ReadDifferences(PdfArray array, IObjectSource objects)
    {
        var names = new string?[256];
        var code = 0;
        for (var i = 0; i < Math.Min(array.Count, MaxDifferences); i++)
        {
            var item = objects.Resolve(array[i]);
            if (item.IsNumber)
                code = item.ToInt();
            else if (item.AsName is { } name && (uint)code++ < 256)
                names[code - 1] = name.Value;
        }

        return names;
    }
}
