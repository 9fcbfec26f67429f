using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads city, state and postal code. They stand in columns that a narrow page pushes together, and the city may be wrapped
/// around the others' line; the state's code is what parts them.
/// </summary>
internal static class PlaceLine
{
    /// <summary>A gap wider than this, in font sizes, parts two columns.</summary>
    private const double ColumnGap = 0.6;

    public static (string? City, string? State, string? Zip, string? Country) Read(
        IReadOnlyList<Token> tokens, IReadOnlyList<Token> captions, bool commas, string field, DiagnosticBag bag)
    {
        if (tokens.Count == 0)
            return (null, null, null, null);
        foreach (var token in tokens)
            token.Use = TokenUse.Value;
        var country = Country(ref tokens, captions);
        var words = InColumns(tokens);
        var at = FindState(words);
        if (at < 0)
        {
            var rest = Named(words, out var code);
            if (code is null)
                bag.Warn(DiagnosticCode.DoubtfulSplit, $"No state was found in \"{Join(words)}\".", $"{field}.state", tokens[0].Page);
            return (rest, code, null, country);
        }
        var city = Join(words[..at]);
        if (commas && city.EndsWith(','))
            city = city[..^1];
        var zip = Join(words[(at + 1)..]);
        return (city.Length > 0 ? city : null, words[at].Text, zip.Length > 0 ? zip : null, country);
    }

    // Under its own caption stands the country, on forms of 2026 and later.
    private static string? Country(ref IReadOnlyList<Token> tokens, IReadOnlyList<Token> captions)
    {
        var caption = captions.FirstOrDefault(c => c.Key == "country");
        if (caption is null)
            return null;
        var below = captions.Where(c => c.Key != "country").Select(c => c.Baseline).DefaultIfEmpty(caption.Baseline).Max();
        var own = caption.Baseline > below + caption.Size
            ? tokens.Where(t => t.Box.CenterY > below).ToList()
            : tokens.Where(t => t.Box.Left >= caption.Box.Left - caption.Size).ToList();
        if (own.Count == 0)
            return null;
        tokens = [.. tokens.Except(own)];
        return TextLines.Join(own);
    }

    // A column's lines belong together: "WEST / HOLLYWOOD" beside "CA" beside "90069".
    private static List<Token> InColumns(IReadOnlyList<Token> tokens)
    {
        var columns = new List<(double Right, List<Token> Tokens)>();
        foreach (var token in tokens.OrderBy(t => t.Box.Left))
        {
            if (columns.Count > 0 && token.Box.Left < columns[^1].Right + ColumnGap * token.Size)
            {
                columns[^1].Tokens.Add(token);
                columns[^1] = (Math.Max(columns[^1].Right, token.Box.Right), columns[^1].Tokens);
            }
            else
            {
                columns.Add((token.Box.Right, [token]));
            }
        }
        return [.. columns.SelectMany(c => TextLines.Of(c.Tokens).SelectMany(l => l))];
    }

    // The first code after which only postal code follows. "LA JOLLA CA 92037": LA is a code too, but JOLLA is no postal code.
    private static int FindState(List<Token> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (StateCodes.IsCode(words[i].Text) && words.Skip(i + 1).All(w => IsPostal(w.Text)) && (i > 0 || words.Count <= 2))
                return i;
        return -1;
    }

    private static bool IsPostal(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.Trim('-').Length == 0;

    // Where a printed form spells the state out, its code is looked up.
    private static string Named(List<Token> words, out string? code)
    {
        for (var i = 1; i < words.Count; i++)
            if (StateCodes.OfName(Join(words[i..])) is { } found)
            {
                code = found;
                return Join(words[..i]).TrimEnd(',');
            }
        code = null;
        return Join(words);
    }

    private static string Join(List<Token> words) => TextLines.JoinLines(words.Count == 0 ? [] : [words]);
}
