using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-004: box 3 has a name and a trading symbol. Filers whose issuer is not listed write NONE or N/A.</summary>
/// <diagnostic code="F3-004">
/// <title>The issuer's name or symbol is missing, or is no symbol</title>
/// <meaning>
/// Box 3 has no name (error), no symbol in brackets or one longer than ten characters
/// (warning), or a symbol that is blank or says NONE or N/A (info).
/// </meaning>
/// <reason>
/// Name and symbol tell whose securities these are. A symbol is not a safe key: companies
/// without a listing have none, and symbols are given to others later.
/// </reason>
/// <remedy>
/// An info asks for nothing. Otherwise compare box 3 with the page; where the record has
/// the issuer's CIK, identify the issuer by that.
/// </remedy>
/// </diagnostic>
internal static class IssuerCheck
{
    /// <summary>EDGAR keeps at most 10 characters of a symbol.</summary>
    private const int LongestSymbol = 10;

    private const string SymbolField = "issuer.tradingSymbol";

    // Several symbols share the brackets where a company has several classes listed.
    private static readonly char[] BetweenSymbols = [',', ';', '/', '&', ' '];

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        if (filing.Issuer.Name is null && !bag.Has(DiagnosticCode.IssuerName, "issuer.name"))
            bag.Error(DiagnosticCode.IssuerName, "The issuer's name was not found.", "issuer.name");
        if (bag.Has(DiagnosticCode.IssuerName, SymbolField))
            return;
        if (filing.Issuer.TradingSymbol is not { } symbol)
            bag.Note(DiagnosticCode.IssuerName, "The issuer's trading symbol is left blank.", SymbolField);
        else if (symbol.ToUpperInvariant() is "NONE" or "N/A" or "NA" or "[NONE]" or "[N/A]")
            bag.Note(DiagnosticCode.IssuerName, $"The issuer's trading symbol is given as \"{symbol}\": it has none.", SymbolField);
        else if (symbol.Split(BetweenSymbols).Any(part => part.Length > LongestSymbol))
            bag.Warn(DiagnosticCode.IssuerName,
                $"\"{symbol}\" is longer than a trading symbol can be, {LongestSymbol} characters.", SymbolField);
    }
}
