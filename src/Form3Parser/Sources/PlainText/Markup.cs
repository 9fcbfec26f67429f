using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Form3Parser.Sources.PlainText;

/// <summary>What converters leave in a text that is none of its words: tags, and raised figures of their own.</summary>
internal static partial class Markup
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";
    private static readonly SearchValues<char> AnyRaised = SearchValues.Create(Raised);
    private const string Plain = "0123456789()";

    /// <summary>A line without tags, its raised figures as plain ones: <c>⁽¹⁾</c> is <c>(1)</c>.</summary>
    public static string Strip(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(AnyRaised))
        {
            var plain = new StringBuilder(line.Length);
            foreach (var c in line)
                plain.Append(Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c);
            line = plain.ToString();
        }
        var text = line.ToString();
        return text.Contains('<', StringComparison.Ordinal) ? Break().Replace(Tag().Replace(text, ""), " ") : text;
    }

    [GeneratedRegex(@"</?(?:u|b|i|em|strong|sup|sub|span|font|small|p|div)(?: [^<>]{0,200})?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<br ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
