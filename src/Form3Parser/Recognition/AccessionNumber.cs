using System.Text.RegularExpressions;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition;

/// <summary>The accession number that a page's address on EDGAR holds, as browsers print it in the foot.</summary>
internal static partial class AccessionNumber
{
    /// <summary>The number in EDGAR's form, or null when no address holds one.</summary>
    public static string? Find(Sheet sheet)
    {
        foreach (var token in sheet.Furniture)
            if (Address().Match(token.Text) is { Success: true } match)
            {
                token.Take("", "accessionNumber");
                var digits = match.Groups[1].Value;
                return $"{digits[..10]}-{digits[10..12]}-{digits[12..]}";
            }
        return null;
    }

    [GeneratedRegex(@"/Archives/edgar/data/\d{1,10}/(\d{18})(?:/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
