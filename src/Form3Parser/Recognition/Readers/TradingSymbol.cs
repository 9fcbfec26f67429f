using System.Text.RegularExpressions;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Where in the text of box 3 the issuer's name ends and what its symbol is.</summary>
/// <param name="NameLength">The length of the name.</param>
/// <param name="Symbol">The symbol; null where the brackets for it are empty, or none was found.</param>
/// <param name="Rest">What follows the symbol; empty for nothing.</param>
/// <param name="Kind">How the symbol is told from the name.</param>
internal readonly partial record struct TradingSymbol(int NameLength, string? Symbol, string Rest, TradingSymbol.Sign Kind)
{
    /// <summary>A symbol has at most so many characters.</summary>
    private const int Longest = 10;

    /// <summary>A word that leaves this much of the line above free, in font sizes, was not wrapped: padding and rounding.</summary>
    private const double Spare = 1;

    /// <summary>How a symbol is told from the name before it.</summary>
    internal enum Sign
    {
        /// <summary>Nothing tells it.</summary>
        None,

        /// <summary>It could be a part of the name as well.</summary>
        Doubtful,

        /// <summary>Brackets, a label or a line of its own.</summary>
        Sure,
    }

    /// <summary>Finds the symbol: in square brackets, behind its label, on a line of its own, in brackets or behind a dash.</summary>
    /// <param name="lines">The lines of the box.</param>
    /// <param name="right">Where the box ends at the right, in points.</param>
    public static TradingSymbol Find(List<List<Token>> lines, double right)
    {
        var text = TextLines.JoinLines(lines);
        return Bracketed(text) ?? Labelled(text) ?? OnItsOwnLine(lines, text, right) ?? Appended(text) ?? new TradingSymbol(text.Length, null, "", Sign.None);
    }

    private static TradingSymbol? Bracketed(string text)
    {
        var close = text.LastIndexOf(']');
        var open = Opening(text, close);
        if (open < 0 || close < open)
            return null;
        var symbol = text[(open + 1)..close].Trim();
        return new TradingSymbol(text[..open].TrimEnd().Length, symbol.Length > 0 ? symbol : null, text[(close + 1)..].Trim(), Sign.Sure);
    }

    // The bracket that the last one closes: a filer may bracket the symbol again.
    private static int Opening(string text, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0; i--)
        {
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && --depth == 0)
                return i;
        }
        return -1;
    }

    private static TradingSymbol? Labelled(string text) => Label().Match(text) is { Success: true } match
        ? new TradingSymbol(match.Index, match.Groups[1].Value.Trim(' ', ')'), "", Sign.Sure) : null;

    // The last word would have fitted on the line above.
    private static TradingSymbol? OnItsOwnLine(List<List<Token>> lines, string text, double right)
    {
        if (lines.Count < 2 || lines[^1] is not [var word] || !IsSymbol(word.Text))
            return null;
        var hasRoom = lines[^2][^1].Box.Right + word.Box.Width + (Spare * word.Size) < right;
        return new TradingSymbol(text.Length - word.Text.Length - 1, word.Text, "", hasRoom ? Sign.Sure : Sign.Doubtful);
    }

    // "NAME (SYM)", "NAME (NYSE: SYM)", "NAME - SYM"; the state that a company is of may stand in brackets or behind a slash,
    // and of what kind it is behind a comma.
    private static TradingSymbol? Appended(string text)
    {
        if (Ending().Match(text) is not { Success: true } match)
            return null;
        var symbol = match.Groups["symbol"].Value;
        var isExchange = match.Groups["exchange"].Success;
        var isBare = match.Groups["bare"].Success;
        if (!isExchange && (!IsSymbol(symbol) || (isBare && KindsOfCompany.Contains(symbol))))
            return null;
        return new TradingSymbol(match.Index, symbol, "", !isExchange && (isBare || StateCodes.IsCode(symbol)) ? Sign.Doubtful : Sign.Sure);
    }

    // Several classes have several symbols.
    private static bool IsSymbol(string text) => text.Split(BetweenSymbols, StringSplitOptions.TrimEntries).All(part =>
        part.Length is > 0 and <= Longest && char.IsAsciiLetterUpper(part[0]) && !part.AsSpan().ContainsAnyInRange('a', 'z'));

    private static readonly HashSet<string> KindsOfCompany = ["INC", "CORP", "CO", "LTD", "LLC", "LP", "LLP", "PLC", "NV", "SA", "SE", "AG", "TRUST", "FUND", "REIT", "ADR"];

    private static readonly char[] BetweenSymbols = [',', ';', '&'];

    [GeneratedRegex(@"[\s,;:(–—-]*\b(?:(?:ticker|trading)(?: or trading)? symbol|ticker|symbol) ?: ?(\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        """
        [ ]?(?:
            \((?:(?<exchange>[A-Za-z][A-Za-z ./]*):[ ]?)?(?<symbol>[^()\s]+(?:[,;&][ ]?[^()\s]+)*)\)
            | [ ][-–—/|][ ](?<symbol>[^()\s]+(?:[,;&][ ]?[^()\s]+)*)
            | ["“](?<symbol>[^"”\s]+)["”]
            | (?:[,;][ ]|[-–—][ ]?)?(?<exchange>NYSE(?:[ ](?:American|Arca|MKT|Amex))?|N(?:ASDAQ|asdaq)(?:[ ][A-Z]{2,3})?|AMEX|OTC[A-Z]{0,2}|TSX):[ ]?(?<symbol>[A-Z.]+)
            | (?<bare>[,;][ ]|/)(?<symbol>[A-Z]{1,5})
        )$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ending();
}
