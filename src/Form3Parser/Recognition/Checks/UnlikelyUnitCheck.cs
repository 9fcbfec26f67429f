using System.Text.RegularExpressions;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-037: equity is counted in shares, debt in dollars of face amount (the headings of Table I, column 2).</summary>
/// <diagnostic code="F3-037">
/// <title>A debt is counted in shares, or shares in dollars</title>
/// <meaning>
/// Notes, bonds or debentures have a number without a dollar sign, or stock has an amount
/// with one (info).
/// </meaning>
/// <reason>
/// The form asks for the face amount of debt in dollars and for the number of equity
/// securities. The dollar sign is the only sign that tells them apart.
/// </reason>
/// <remedy>
/// Look for the dollar sign on the page. If the record has what is printed there, take the
/// number for what the title says.
/// </remedy>
/// </diagnostic>
internal static partial class UnlikelyUnitCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.NonDerivative(filing))
        {
            Number(row.SecurityTitle, row.SharesOwned, $"{path}.sharesOwned", bag);
            Dollars(row.SecurityTitle, row.ValueOwned, $"{path}.valueOwned", bag);
        }

        foreach (var (path, row) in HoldingRow.Derivative(filing))
        {
            Number(row.UnderlyingSecurityTitle, row.UnderlyingSecurityShares, $"{path}.underlyingSecurityShares", bag);
            Dollars(row.UnderlyingSecurityTitle, row.UnderlyingSecurityValue, $"{path}.underlyingSecurityValue", bag);
        }
    }

    private static void Number(string? title, decimal? amount, string field, DiagnosticBag bag)
    {
        if (title is not null && amount is not null && Debt().IsMatch(title))
            bag.Note(DiagnosticCode.UnlikelyUnit, $"The amount of \"{title}\" is given as a number, not in dollars.", field);
    }

    private static void Dollars(string? title, decimal? amount, string field, DiagnosticBag bag)
    {
        if (title is not null && amount is not null && Equity().IsMatch(title))
            bag.Note(DiagnosticCode.UnlikelyUnit, $"The amount of \"{title}\" is given in dollars, not as a number.", field);
    }

    [GeneratedRegex(@"\b(?:notes|debentures?|bonds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Debt();

    [GeneratedRegex(@"\b(?:common|ordinary|preferred|capital) (?:stock|shares?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Equity();
}
