using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Form3Parser.Html.Layout;

/// <summary>
/// The address that a saved page had: browsers write it in a comment, pages name it themselves. Failing that, the one
/// submission that all its links into EDGAR's archives belong to.
/// </summary>
internal static partial class PageAddress
{
    /// <summary>The address of the page's folder or file; null when the page does not tell.</summary>
    public static string? Of(IHtmlDocument page) => Own(page).FirstOrDefault(a => Archive().IsMatch(a)) ?? Linked(page);

    private static IEnumerable<string> Own(IHtmlDocument page)
    {
        foreach (var comment in page.ChildNodes.Concat(page.DocumentElement.ChildNodes).OfType<IComment>())
            if (SavedFrom().Match(comment.Data) is { Success: true } match)
                yield return match.Groups[1].Value;
        foreach (var element in page.QuerySelectorAll("link[rel=canonical], base[href], meta[property='og:url']"))
            if ((element.GetAttribute("href") ?? element.GetAttribute("content")) is { } address)
                yield return address;
    }

    private static string? Linked(IHtmlDocument page)
    {
        var folders = page.QuerySelectorAll("a[href]").Select(a => Archive().Match(a.GetAttribute("href")!)).Where(m => m.Success)
            .Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return folders.Count == 1 ? $"https://www.sec.gov{folders[0]}" : null;
    }

    [GeneratedRegex(@"/Archives/edgar/data/\d{1,10}/\d{18}(?=/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Archive();

    [GeneratedRegex(@"saved from url=\(\d+\)(\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();
}
