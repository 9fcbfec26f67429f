using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads box 3: the issuer's name, its symbol, and on newer forms a foreign symbol.</summary>
internal static class IssuerBox
{
    /// <summary>Reads the words of the box.</summary>
    /// <param name="tokens">The words without the label and the foreign symbol.</param>
    /// <param name="symbol">The words of the trading symbol where it has a label of its own.</param>
    /// <param name="foreign">The words of the foreign symbol.</param>
    /// <param name="right">Where the box ends at the right, in points.</param>
    /// <param name="bag">Where doubts go.</param>
    public static Issuer Read(IReadOnlyList<Token> tokens, IReadOnlyList<Token> symbol, IReadOnlyList<Token> foreign, double right, DiagnosticBag bag)
    {
        foreach (var token in foreign)
            token.Take("issuer", "foreignTradingSymbol");
        if (symbol.Count > 0)
            return Listed(tokens, symbol, foreign, bag);
        var lines = TextLines.Of(tokens);
        var found = TradingSymbol.Find(lines, right);
        var name = TextLines.JoinLines(lines)[..found.NameLength].TrimEnd();
        if (found.Rest.Length > 0)
            bag.Warn(DiagnosticCode.UnplacedWords, $"\"{found.Rest}\" follows the trading symbol.", "issuer.tradingSymbol");
        if (found.Kind == TradingSymbol.Sign.None && name.Length > 0)
            bag.Warn(DiagnosticCode.IssuerName, "No trading symbol in brackets follows the issuer's name.", "issuer.tradingSymbol");
        if (found.Kind == TradingSymbol.Sign.Doubtful)
            bag.Warn(DiagnosticCode.IssuerName, $"\"{found.Symbol}\" may be the trading symbol, or the end of the issuer's name.", "issuer.tradingSymbol");
        Take(tokens, name.Length);
        if (name.Length == 0)
            bag.Error(DiagnosticCode.IssuerName, "The issuer's name was not found.", "issuer.name");
        return new Issuer
        {
            Cik = null,
            Name = name.Length > 0 ? name : null,
            TradingSymbol = found.Symbol,
            ForeignTradingSymbol = Bare(foreign),
        };
    }

    // The name and the symbol, each behind a label.
    private static Issuer Listed(IReadOnlyList<Token> name, IReadOnlyList<Token> symbol, IReadOnlyList<Token> foreign, DiagnosticBag bag)
    {
        foreach (var token in name)
            token.Take("issuer", "name");
        foreach (var token in symbol)
            token.Take("issuer", "tradingSymbol");
        if (name.Count == 0)
            bag.Error(DiagnosticCode.IssuerName, "The issuer's name was not found.", "issuer.name");
        return new Issuer
        {
            Cik = null,
            Name = name.Count > 0 ? TextLines.Join(name) : null,
            TradingSymbol = Bare(symbol),
            ForeignTradingSymbol = Bare(foreign),
        };
    }

    // A symbol without the brackets around it.
    private static string? Bare(IReadOnlyList<Token> symbol) => symbol.Count > 0 ? TextLines.Join(symbol).Trim('[', ']', ' ') : null;

    // The words up to the name's length are the name's, the others the symbol's.
    private static void Take(IReadOnlyList<Token> tokens, int length)
    {
        var words = TextLines.Of(tokens).SelectMany(line => line).ToList();
        var (named, most) = (0, words.Count);
        while (named < most)
        {
            var middle = (named + most) / 2;
            if (TextLines.Join(words[..middle]).Length < length)
                named = middle + 1;
            else
                most = middle;
        }
        for (var i = 0; i < words.Count; i++)
            words[i].Take("issuer", i < named ? "name" : "tradingSymbol");
    }
}
