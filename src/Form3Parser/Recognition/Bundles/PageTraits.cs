using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Bundles;

/// <summary>What a single page shows of a form: which one begins on it, what belongs to it, where it ends.</summary>
internal sealed class PageTraits
{
    /// <summary>How many lines from the top a document's title is looked for: a running head may stand above it.</summary>
    private const int TitleLines = 3;

    private readonly List<Token> _tokens;

    public PageTraits(Page page)
    {
        var isScanned = ScannedPage.Is(page);
        _tokens = [.. page.Words.Where(w => w.Angle == 0).Select(w => new Token(w, page.Number, 0) { IsScanned = isScanned })];
        _tokens.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Box.Left.CompareTo(b.Box.Left));
        IsBlank = page.Images.Count == 0 && IsEndOfLegend(page);
        Begins = WhatBegins();
        if (IsBlank)
            return;
        LastHeading = Bottom(Landmarks.FormHeadings);
        LastEnding = Bottom(Landmarks.Endings);
    }

    /// <summary>
    /// Whether there is no image, and no word but an address, a time of printing, a page number or the end of the form's last
    /// sentence, where that runs over the page's break.
    /// </summary>
    public bool IsBlank { get; }

    /// <summary>The form that begins on the page; null for none.</summary>
    public PartKind? Begins { get; }

    /// <summary>Where the lowest heading of a form's parts ends, in points; null for none.</summary>
    public double? LastHeading { get; }

    /// <summary>Where the lowest phrase ends that the form ends with, in points; null for none.</summary>
    public double? LastEnding { get; }

    public bool IsOfForm => LastHeading is not null || LastEnding is not null;

    /// <summary>Whether the page has a Form 3's title, and no sentence around it.</summary>
    public bool HasTitle => Find([Landmarks.Form3Title]).Exists(title => TextLines.Of(_tokens)
        .TrueForAll(line => !line.Exists(title.Tokens.Contains) || line.TrueForAll(t => t.Key.Length == 0 || title.Tokens.Contains(t))));

    /// <summary>
    /// Whether the page begins with the title of a document that is filed with forms, and does not end a form. Remarks name such
    /// documents, too.
    /// </summary>
    public bool OpensOtherDocument => LastEnding is null && TextLines.Of(_tokens).Take(TitleLines)
        .Select(line => TokenKey.Of(string.Concat(line.Select(t => t.Text)))).TakeWhile(line => line != "remarks")
        .Any(line => Landmarks.OtherDocuments.Any(line.StartsWith));

    private static bool IsEndOfLegend(Page page)
    {
        var furniture = PageFurniture.Of(page, [page]);
        var rest = TokenKey.Of(string.Concat(page.Words.Where(w => !furniture.Contains(w)).Select(w => w.Text)));
        return Array.Exists(Landmarks.Legends, legend => legend.EndsWith(rest, StringComparison.Ordinal));
    }

    // Letters and powers of attorney quote a form's title and a heading or two, but not all of its first boxes.
    private PartKind? WhatBegins()
    {
        if (!Has(Landmarks.Sections[0].Keys))
            return null;
        if (Has(Landmarks.EventDate) && Has(Landmarks.IssuerName)
            && (Has([Landmarks.Form3Title]) || Has(Landmarks.Relationship) || Has(Landmarks.JointFiling)))
            return PartKind.Form3;
        return Has([Landmarks.Form5Title]) ? PartKind.Form5 : Has([Landmarks.Form4Title]) ? PartKind.Form4 : null;
    }

    private bool Has(string[] keys) => Find(keys).Count > 0;

    private List<Phrase> Find(string[] keys) => PhraseFinder.FindAll(_tokens, keys);

    private double? Bottom(string[] keys)
    {
        double? bottom = null;
        foreach (var phrase in Find(keys))
            bottom = Math.Max(bottom ?? 0, phrase.OpensLine ? phrase.Box.Bottom : 0);
        return bottom is > 0 ? bottom : null;
    }
}
