namespace Form3Parser.Model;

/// <summary>
/// A row of Table II, "Derivative Securities Beneficially Owned". A field that is null and has a footnote says
/// "see the note": most exercise dates and prices are of that kind.
/// </summary>
public sealed record DerivativeHolding
{
    /// <summary>Column 1, the title of the derivative security.</summary>
    public required string? SecurityTitle { get; init; }

    /// <summary>Column 2, left: the date exercisable.</summary>
    public required DateOnly? ExerciseDate { get; init; }

    /// <summary>Column 2, right: the expiration date.</summary>
    public required DateOnly? ExpirationDate { get; init; }

    /// <summary>Column 3, left: the title of the underlying security.</summary>
    public required string? UnderlyingSecurityTitle { get; init; }

    /// <summary>Column 3, right: the number of underlying shares.</summary>
    public required decimal? UnderlyingSecurityShares { get; init; }

    /// <summary>Column 3, right, with a dollar sign: the underlying amount in US dollars.</summary>
    public required decimal? UnderlyingSecurityValue { get; init; }

    /// <summary>Column 4, the conversion or exercise price in US dollars.</summary>
    public required decimal? ConversionOrExercisePrice { get; init; }

    /// <summary>Column 5.</summary>
    public required OwnershipForm? DirectOrIndirect { get; init; }

    /// <summary>Column 6, the nature of indirect beneficial ownership.</summary>
    public required string? NatureOfOwnership { get; init; }

    /// <summary>The notes printed on this row's fields.</summary>
    public required FootnoteReferences FootnoteIds { get; init; }
}
