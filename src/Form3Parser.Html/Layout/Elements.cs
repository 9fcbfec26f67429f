using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Form3Parser.Html.Layout;

/// <summary>What kinds of elements there are, as far as the layout of a form goes.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Invisible =
    [
        "script", "style", "template", "noscript", "head", "title", "iframe", "object", "svg", "math", "audio", "video", "canvas", "datalist",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "search", "section", "summary", "ul",
    ];

    private static readonly HashSet<string> Paragraphs = ["p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre"];

    /// <summary>Whether a browser does not show it.</summary>
    public static bool IsHidden(IElement element) => Invisible.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element is IHtmlInputElement { Type: "hidden" }) || HidesItself(element.GetAttribute("style"));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether room is left above and below it.</summary>
    public static bool IsParagraph(IElement element) => Paragraphs.Contains(element.LocalName);

    public static bool IsRaised(IElement element) => element.LocalName is "sup" or "sub";

    public static bool IsBold(IElement element) => element.LocalName is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>What stands for a box to be ticked; null for other elements.</summary>
    public static string? Tick(IElement element) => element is IHtmlInputElement { Type: "checkbox" or "radio" } box
        ? box.HasAttribute("checked") ? "☒" : "☐" : null;

    private static bool HidesItself(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var bare
        && (bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
