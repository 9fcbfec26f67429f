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
        if (set.StartsWith("UniJISPro", StringComparison.Ordinal))
            set = set.Replace("UniJISPro", "UniJIS", StringComparison.Ordinal);
        if (OfSet(set) is not { } map)
            return null;
        return isVertical ? new CMap { Base = map, IsVertical = true } : map;
    }

    private static CMap? OfSet(string set)
    {
        if (Known.TryGetValue(set, out var known))
            return known;
        var map = CMapTable.Read(set + ".cmap", OfSet);
        return map is null ? null : Known.GetOrAdd(set, map);
    }
}
