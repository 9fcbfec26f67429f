namespace Form3Parser.Html;

/// <summary>
/// Tells before a page is parsed whether its tags are nested no deeper than those of any page made for people: parsing and
/// whoever walks the result would need a stack, or time that grows with the square, for what is not.
/// </summary>
internal static class TagDepth
{
    /// <summary>The deepest nesting that is read; pages of EDGAR nest some twenty.</summary>
    public const int Most = 400;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        // Closed by the next of their kind where their end is left out, so that they do not nest.
        "p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot", "colgroup",
    };

    /// <summary>Whether the tags that are open at once are few enough.</summary>
    public static bool IsHarmless(ReadOnlySpan<char> html)
    {
        var depth = 0;
        var lookup = Void.GetAlternateLookup<ReadOnlySpan<char>>();
        while (html.IndexOf('<') is >= 0 and var at)
        {
            html = html[(at + 1)..];
            var closes = html.StartsWith("/");
            var name = Name(closes ? html[1..] : html);
            if (name.IsEmpty || lookup.Contains(name))
                continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Most)
                return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }
}
