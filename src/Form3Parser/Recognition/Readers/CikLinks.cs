using System.Text.RegularExpressions;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads CIKs from the links that a browser's print keeps: the link inside box 3 is the issuer's, the links inside box 1 and
/// its repetitions are the owners'.
/// </summary>
internal static partial class CikLinks
{
    /// <summary>Over how many lines a linked name may be wrapped.</summary>
    private const int MaxLines = 6;

    /// <summary>More links than all lines of all names of a form have are not read.</summary>
    private const int MaxLinks = 300;

    public static (Issuer Issuer, List<ReportingOwner> Owners) Attach(Issuer issuer, List<ReportingOwner> owners, FormBoxes boxes, Sheet sheet)
    {
        var links = sheet.Links.Select(l => (l.Box, Cik: Cik(l.Uri))).Where(l => l.Cik is not null).Take(MaxLinks).ToList();
        if (links.Count == 0)
            return (issuer, owners);
        var issuerLink = links.FindIndex(l => boxes.IsIssuer(l.Box));
        if (issuerLink >= 0)
            issuer = issuer with { Cik = links[issuerLink].Cik };
        // A link is told by the words under it; one over a name that wraps is a rectangle for each line, one after the other. The
        // first line of a name may be another's whole name: whole runs of lines go first.
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = new List<(string Name, string Cik)>();
        for (var i = 0; i < links.Count; i++)
        {
            var words = new List<Token>();
            for (var j = i; j < links.Count && j < i + MaxLines && links[j].Cik == links[i].Cik && j != issuerLink; j++)
            {
                words.AddRange(Under(links[j].Box, sheet));
                if (words.Count == 0)
                    continue;
                var isWhole = (i == 0 || links[i - 1].Cik != links[i].Cik) && (j + 1 == links.Count || links[j + 1].Cik != links[i].Cik);
                if (isWhole)
                    named.TryAdd(TextLines.Join(words), links[i].Cik!);
                else
                    parts.Add((TextLines.Join(words), links[i].Cik!));
            }
        }
        foreach (var (name, cik) in parts)
            named.TryAdd(name, cik);
        return (issuer, owners.ConvertAll(o => o.Name is { } name && named.TryGetValue(name, out var cik) ? o with { Cik = cik } : o));
    }

    private static IEnumerable<Token> Under(Rect box, Sheet sheet) =>
        sheet.Tokens().Where(t => t.Use == TokenUse.Value && box.Contains(t.Box.CenterX, t.Box.CenterY));

    private static string? Cik(string uri) => Target().Match(uri) is { Success: true } match ? match.Groups[1].Value.PadLeft(10, '0') : null;

    [GeneratedRegex(@"[?&]CIK=(\d{1,10})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
