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
    /// <summary>How far advance boxes of neighbours may overlap, in points: rounding.</summary>
    private const double Overlap = 0.5;

    /// <summary>What stands this close is one line and no columns, in font sizes: a space of a typewriter's.</summary>
    private const double Space = 0.8;

    /// <summary>No state's name has more words.</summary>
    private const int LongestName = 12;

    /// <summary>So many words that may be a state's code are tried: more than a place has words.</summary>
    private const int MostCodes = 50;

    public static (string? City, string? State, string? Zip, string? Country) Read(
        IReadOnlyList<Token> tokens, IReadOnlyList<Token> captions, bool commas, string field, DiagnosticBag bag)
    {
        if (tokens.Count == 0)
            return (null, null, null, null);
        Take(tokens, field, "city");
        var country = Country(ref tokens, captions, field);
        if (tokens.Count == 0)
            return (null, null, null, country);
        var line = TextLines.Of(tokens).SelectMany(l => l).ToList();
        // A comma after the city tells that all is one line, which may be wrapped.
        var isLine = NamedAt(line) is var (start, _, _) && line[start - 1].Text.EndsWith(',');
        if (!isLine && UnderCaptions(tokens, captions, field) is { } told)
            return (told.City, told.State, told.Zip, country);
        var (city, state, zip) = BesideState(tokens) ?? AfterState([.. TextLines.Of(tokens).SelectMany(l => l)]);
        if (state is null)
        {
            var words = TextLines.Of(tokens).SelectMany(l => l).ToList();
            var (rest, code, postal) = Named(words, field);
            if (code is null)
                bag.Warn(DiagnosticCode.DoubtfulSplit, $"No state was found in \"{Join(words)}\".", $"{field}.state", tokens[0].Page);
            return (rest, code, postal, country);
        }
        Take([state], field, "state");
        Take(zip, field, "zipCode");
        if (BrokenEnd(city) is { } end)
            bag.Warn(DiagnosticCode.DoubtfulSplit, $"It is doubtful whether \"{end.Text}\" is the end of the word on the line above it.", $"{field}.city", end.Page);
        var name = TextLines.Join(city);
        if (name.EndsWith(',') && (commas || state.Box.Left - city[^1].Box.Right < Space * state.Size))
            name = name[..^1];
        return (name.Length > 0 ? name : null, state.Text.TrimEnd(','), zip.Count > 0 ? TextLines.Join(zip) : null, country);
    }

    // A few letters that begin a line of the city may be the end of a word that a narrow cell broke: "FRANCISC" and "O".
    private static Token? BrokenEnd(List<Token> city)
    {
        var lines = TextLines.Of(city);
        for (var i = 1; i < lines.Count; i++)
            if (lines[i][0] is { GoesOn: false, Text: { Length: <= LongestEnd } and [>= 'A' and <= 'Z', ..] } start
                && lines[i - 1][^1].Text is [.., >= 'A' and <= 'Z'] && Array.IndexOf(ShortWords, start.Text) < 0)
                return start;
        return null;
    }

    private const int LongestEnd = 3;

    /// <summary>Short words that names of towns end in.</summary>
    private static readonly string[] ShortWords = ["BAY", "KEY", "CAY", "OAK", "SEA", "SPA"];

    /// <summary>Whether a line ends an address: a city with a comma, a code and nothing but postal code after it.</summary>
    public static bool IsPlace(List<Token> line) => AfterState(line) is { State: not null, City: var city } && city[^1].Text.EndsWith(',');

    /// <summary>Whether a line says which state or country it is in.</summary>
    public static bool HasState(List<Token> line) => AfterState(line).State is not null || NamedAt(line) is not null;

    // Under its own caption stands the country, on forms of 2026 and later.
    private static string? Country(ref IReadOnlyList<Token> tokens, IReadOnlyList<Token> captions, string field)
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
        Take(own, field, "country");
        return TextLines.Join(own);
    }

    // In columns: a code with the city's words, however wrapped, all left of it, and nothing but postal code right of it.
    private static (List<Token> City, Token? State, List<Token> Zip)? BesideState(IReadOnlyList<Token> tokens)
    {
        foreach (var state in tokens.Where(t => StateCodes.IsCode(t.Text.TrimEnd(','))).Take(MostCodes).OrderBy(t => t.Box.Left))
        {
            var city = tokens.Where(t => t.Box.Right <= state.Box.Left + Overlap).ToList();
            var zip = tokens.Where(t => t.Box.Left >= state.Box.Right - Overlap).ToList();
            // Postal code below the state's line is the end of a line that is wrapped.
            if (city.Count + zip.Count + 1 == tokens.Count && zip.TrueForAll(IsPostal) && (city.Count > 0 || tokens.Count <= 2)
                && !city.Exists(t => IsPostal(t) && t.Baseline > state.Baseline + state.Size / 2))
                return (city, state, zip);
        }
        return null;
    }

    // In columns, the state spelled out: its captions tell where the columns begin, or that they are centred below them.
    private static (string City, string State, string? Zip)? UnderCaptions(IReadOnlyList<Token> tokens, IReadOnlyList<Token> captions, string field)
    {
        if (Caption("city") is not { } first || Caption("state") is not { } middle || Caption("zip") is not { } last)
            return null;
        foreach (var (from, to) in (ReadOnlySpan<(double, double)>)[
            (middle.Box.Left - middle.Size / 2, last.Box.Left - last.Size / 2),
            ((first.Box.CenterX + middle.Box.CenterX) / 2, (middle.Box.CenterX + last.Box.CenterX) / 2)])
        {
            var columns = tokens.ToLookup(t => t.Box.Left < from ? 0 : t.Box.Left < to ? 1 : 2);
            if (StateCodes.OfName(TextLines.Join(columns[1])) is not { } code || !columns[0].Any())
                continue;
            Take(columns[1], field, "state");
            Take(columns[2], field, "zipCode");
            return (TextLines.Join(columns[0]).TrimEnd(','), code, columns[2].Any() ? TextLines.Join(columns[2]) : null);
        }
        return null;

        // One that stands there twice tells no column.
        Token? Caption(string key) => captions.Where(c => c.Key == key).Take(2).ToList() is [var only] ? only : null;
    }

    // On one line: the first code after which only postal code follows. "LA JOLLA CA 92037": LA is a code too, but JOLLA is
    // no postal code.
    private static (List<Token> City, Token? State, List<Token> Zip) AfterState(List<Token> words)
    {
        for (var i = Math.Max(1, PostalFrom(words) - 1); i < words.Count; i++)
            if (StateCodes.IsCode(words[i].Text.TrimEnd(',')))
                return (words[..i], words[i], words[(i + 1)..]);
        return (words, null, []);
    }

    private static bool IsPostal(Token word) => word.Text.AsSpan().ContainsAnyInRange('0', '9') || word.Text.Trim('-').Length == 0;

    // Where a printed form spells the state out, its code is looked up; postal code may follow.
    private static (string? City, string? Code, string? Zip) Named(List<Token> words, string field)
    {
        if (NamedAt(words) is not var (start, end, code))
            return (Join(words), null, null);
        Take(words[start..end], field, "state");
        Take(words[end..], field, "zipCode");
        return (Join(words[..start]).TrimEnd(','), code, end < words.Count ? Join(words[end..]) : null);
    }

    private static (int Start, int End, string Code)? NamedAt(List<Token> words)
    {
        var postal = PostalFrom(words);
        for (var i = Math.Max(1, postal - LongestName); i < words.Count; i++)
            for (var end = Math.Min(words.Count, i + LongestName); end > i && end >= postal; end--)
                if (StateCodes.OfName(Join(words[i..end])) is { } code)
                    return (i, end, code);
        return null;
    }

    // From which word on there is nothing but postal code.
    private static int PostalFrom(List<Token> words) => words.FindLastIndex(w => !IsPostal(w)) + 1;

    private static void Take(IEnumerable<Token> words, string field, string name)
    {
        foreach (var word in words)
            word.Take(field, name);
    }

    private static string Join(List<Token> words) => TextLines.JoinLines(words.Count == 0 ? [] : [words]);
}
