using System.Collections.Frozen;

namespace Form3Parser.Model;

/// <summary>
/// EDGAR's codes of the states and territories of the United States. All its other codes are abroad; until 2026 they stood in the
/// same element of the XML, since then they have one of their own.
/// </summary>
internal static class UnitedStates
{
    private const string Codes =
        "1V 2J AK AL AR AZ B5 CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR "
        + "PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY";

    private static readonly FrozenSet<string> All = Codes.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a code is of the United States.</summary>
    public static bool Has(string code) => All.Contains(code);
}
