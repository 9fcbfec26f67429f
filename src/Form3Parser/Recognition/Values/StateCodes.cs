using System.Collections.Frozen;

namespace Form3Parser.Recognition.Values;

/// <summary>EDGAR's codes of states, provinces and countries (EDGAR Ownership XML Technical Specification, Appendix A).</summary>
internal static partial class StateCodes
{
    private static readonly FrozenDictionary<string, string> NameByCode =
        Table.Split('|').ToFrozenDictionary(row => row[..2], row => row[3..], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> CodeByName = NameByCode
        .GroupBy(row => WithoutCommas(row.Value), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.First().Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is one of the codes.</summary>
    public static bool IsCode(string text) => NameByCode.ContainsKey(text);

    /// <summary>The code of a name that is spelled out, without regard to case and commas; null for none.</summary>
    public static string? OfName(string name) => CodeByName.GetValueOrDefault(WithoutCommas(name));

    private static string WithoutCommas(string name) => name.Replace(",", "", StringComparison.Ordinal);
}
