using System.Collections.Concurrent;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// The predefined CMaps (ISO 32000-2, table 116) and the older ones of Adobe's collections. Vertical ones differ from the
/// horizontal only in the direction: the CIDs that they change are the same characters in another shape.
/// </summary>
internal static class PredefinedCMaps
{
    // A set is read once and shared by all documents: nothing changes it afterwards.
    private static readonly ConcurrentDictionary<string, CMap> Known = [];

    /// <summary>The CMap of this name; null when it is not a predefined one.</summary>
    public static CMap? Find(string name)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V";
        if (!isVertical && !name.EndsWith("-H", StringComparison.Ordinal) && name != "H")
            return null;
        var set = name.Length > 2 ? name[..^2] : "H";
        if (set == "Identity")
            return CMap.Identity(isVertical);
        if (OfSet(Plain(set)) is not { } map)
            return null;
        return isVertical ? new CMap { Base = map, IsVertical = true } : map;
    }

    private static CMap? OfSet(string set)
    {
        if (Known.TryGetValue(set, out var known))
            return known;
        var map = Make(set);
        return map is null ? null : Known.GetOrAdd(set, map);
    }

    private static CMap? Make(string set)
    {
        var isUtf8 = set.EndsWith("-UTF8", StringComparison.Ordinal);
        if (!isUtf8 && !set.EndsWith("-UTF32", StringComparison.Ordinal))
            return CMapTable.Read(set + ".cmap", OfSet);
        return OfSet(set[..set.LastIndexOf('-')] + "-UTF16") is { } utf16 ? UnicodeCodes.Over(utf16, isUtf8) : null;
    }

    // The sets that differ in the shapes of a few characters alone.
    private static string Plain(string set) => set
        .Replace("UniJISPro-", "UniJIS-", StringComparison.Ordinal)
        .Replace("UniJISX0213-", "UniJIS-", StringComparison.Ordinal)
        .Replace("UniJISX02132004-", "UniJIS2004-", StringComparison.Ordinal);
}
