using System.Globalization;
using Form3Parser.Pdf.Fonts.Tables;

namespace Form3Parser.Pdf.Fonts.Encodings;

/// <summary>
/// Glyph names to text by the rules of the Adobe Glyph List specification: a suffix is dropped, parts joined by underscores
/// are looked up one by one, and each is a listed name, "uni" with groups of four digits, or "u" with four to six.
/// </summary>
internal static class GlyphNames
{
    /// <summary>Longer names mean nothing; the specification allows 63 characters.</summary>
    private const int MaxNameLength = 128;

    private static byte[]? _all;
    private static byte[]? _dingbats;

    /// <summary>The text a name stands for; null when it says nothing, as ".notdef", "g12" and "cid34" do.</summary>
    /// <param name="name">The glyph's name.</param>
    /// <param name="dingbats">True to read a1 to a206 as the ornaments of ZapfDingbats.</param>
    public static string? ToText(string name, bool dingbats = false)
    {
        if (name.Length is 0 or > MaxNameLength)
            return null;
        var whole = name.AsSpan();
        var dot = whole.IndexOf('.');
        if (dot >= 0)
            whole = whole[..dot];
        if (!whole.Contains('_'))
            return OfPart(whole, dingbats);
        var text = "";
        foreach (var range in whole.Split('_'))
            text += OfPart(whole[range], dingbats);
        return text.Length == 0 ? null : text;
    }

    private static string? OfPart(ReadOnlySpan<char> name, bool dingbats)
    {
        if (name.IsEmpty)
            return null;
        if (name.Length == 1 && char.IsAsciiLetter(name[0]))
            return GlyphText.Of(name[0]);
        if (dingbats && SortedTable.Find(_dingbats ??= SortedTable.Load("dingbat-names.txt"), name) is { Length: > 0 } ornament)
            return OfCodePoints(ornament);
        if (SortedTable.Find(CommonGlyphNames.Table, name) is { Length: > 0 } common)
            return OfCodePoints(common);
        return OfHexadecimal(name)
            ?? OfCodePoints(SortedTable.Find(_all ??= SortedTable.Load("glyph-names.txt"), name));
    }

    private static string? OfCodePoints(ReadOnlySpan<byte> value)
    {
        string? text = null;
        while (SortedTable.TakeNumber(ref value, NumberStyles.AllowHexSpecifier, out var codePoint))
            text = text is null ? GlyphText.Of(codePoint) : text + GlyphText.Of(codePoint);
        return text;
    }

    private static string? OfHexadecimal(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("uni") && name.Length >= 7 && (name.Length - 3) % 4 == 0)
            return OfGroups(name[3..]);
        if (name[0] == 'u' && name.Length is >= 5 and <= 7 && TryHexadecimal(name[1..], out var codePoint))
            return GlyphText.Of(codePoint);
        return null;
    }

    private static string? OfGroups(ReadOnlySpan<char> digits)
    {
        Span<char> units = stackalloc char[MaxNameLength / 4];
        var count = 0;
        for (; digits.Length > 0; digits = digits[4..])
        {
            if (!TryHexadecimal(digits[..4], out var unit))
                return null;
            units[count++] = (char)unit;
        }

        return GlyphText.Of(units[..count]);
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
