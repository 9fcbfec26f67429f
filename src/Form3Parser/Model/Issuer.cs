namespace Form3Parser.Model;

/// <summary>Box 3: the company whose securities are reported.</summary>
public sealed record Issuer
{
    /// <summary>EDGAR's Central Index Key, ten digits; null when the source does not carry it.</summary>
    public required string? Cik { get; init; }

    /// <summary>The issuer's name; null when it could not be read.</summary>
    public required string? Name { get; init; }

    /// <summary>The ticker or trading symbol as printed between the brackets; null when blank.</summary>
    public required string? TradingSymbol { get; init; }

    /// <summary>Box 3a of the form of 2026; null when blank or not on the form.</summary>
    public required string? ForeignTradingSymbol { get; init; }
}
