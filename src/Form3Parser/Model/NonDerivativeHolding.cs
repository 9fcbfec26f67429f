namespace Form3Parser.Model;

/// <summary>
/// A row of Table I, "Non-Derivative Securities Beneficially Owned". A field that is null and has a footnote says
/// "see the note".
/// </summary>
public sealed record NonDerivativeHolding
{
    /// <summary>Column 1, the title of the security.</summary>
    public required string? SecurityTitle { get; init; }

    /// <summary>Column 2, the number of shares; null when a value in dollars is given instead.</summary>
    public required decimal? SharesOwned { get; init; }

    /// <summary>Column 2 with a dollar sign, the face amount in US dollars.</summary>
    public required decimal? ValueOwned { get; init; }

    /// <summary>Column 3.</summary>
    public required OwnershipForm? DirectOrIndirect { get; init; }

    /// <summary>Column 4, the nature of indirect beneficial ownership.</summary>
    public required string? NatureOfOwnership { get; init; }

    /// <summary>The notes printed on this row's fields.</summary>
    public required FootnoteReferences FootnoteIds { get; init; }
}
