using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads box 3: the issuer's name, its symbol in brackets, and on newer forms a foreign symbol.</summary>
internal static class IssuerBox
{
    public static Issuer Read(IReadOnlyList<Token> tokens, IReadOnlyList<Token> foreign, DiagnosticBag bag)
    {
        foreach (var token in foreign)
            token.Take("issuer", "foreignTradingSymbol");
        var text = TextLines.Join(tokens);
        var close = text.LastIndexOf(']');
        var open = Opening(text, close);
        string? name = text, symbol = null;
        var length = text.Length;
        if (open >= 0 && close > open)
        {
            name = text[..open].TrimEnd();
            length = name.Length;
            symbol = text[(open + 1)..close].Trim();
            if (text[(close + 1)..].Trim() is { Length: > 0 } rest)
                bag.Warn(DiagnosticCode.UnplacedWords, $"\"{rest}\" follows the trading symbol.", "issuer.tradingSymbol");
        }
        else if (text.Length > 0)
        {
            bag.Warn(DiagnosticCode.IssuerName, "No trading symbol in brackets follows the issuer's name.", "issuer.tradingSymbol");
        }
        Take(tokens, length);
        if (name.Length == 0)
            bag.Error(DiagnosticCode.IssuerName, "The issuer's name was not found.", "issuer.name");
        return new Issuer
        {
            Cik = null,
            Name = name.Length > 0 ? name : null,
            TradingSymbol = symbol is { Length: > 0 } ? symbol : null,
            ForeignTradingSymbol = foreign.Count > 0 ? TextLines.Join(foreign).Trim('[', ']', ' ') : null,
        };
    }

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
}
