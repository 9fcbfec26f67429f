namespace Form3Parser.Model;

/// <summary>
/// One Form 3, "Initial Statement of Beneficial Ownership of Securities", as it was filed. What the filing leaves blank is
/// null or an empty list. Text is the filing's own with white space folded to single spaces.
/// </summary>
public sealed record Form3Filing
{
    /// <summary>EDGAR's accession number, <c>NNNNNNNNNN-YY-NNNNNN</c>; null when the source does not carry one.</summary>
    public required string? AccessionNumber { get; init; }

    /// <summary>The day EDGAR gives as the filing's; null when the source does not carry one (a printed form never does).</summary>
    public required DateOnly? FilingDate { get; init; }

    /// <summary>Whether this is a first statement (3) or an amendment of one (3/A).</summary>
    public required DocumentType DocumentType { get; init; }

    /// <summary>Box 2, the date of the event that requires the statement.</summary>
    public required DateOnly? PeriodOfReport { get; init; }

    /// <summary>Box 5, the date the original was filed; null unless this is an amendment.</summary>
    public required DateOnly? DateOfOriginalSubmission { get; init; }

    /// <summary>True when the filing states that no securities are beneficially owned.</summary>
    public required bool NoSecuritiesOwned { get; init; }

    /// <summary>Box 6: true when the form is filed by more than one reporting person.</summary>
    public required bool JointFiling { get; init; }

    /// <summary>Box 3, whose securities these are.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>Box 1 and its repetitions, in the order of the filing, each owner once.</summary>
    public required IReadOnlyList<ReportingOwner> ReportingOwners { get; init; }

    /// <summary>The rows of Table I, in the order of the filing.</summary>
    public required IReadOnlyList<NonDerivativeHolding> NonDerivativeHoldings { get; init; }

    /// <summary>The rows of Table II, in the order of the filing.</summary>
    public required IReadOnlyList<DerivativeHolding> DerivativeHoldings { get; init; }

    /// <summary>The notes of the "Explanation of Responses", in their order.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>The text after "Remarks:"; null when there is none.</summary>
    public required string? Remarks { get; init; }

    /// <summary>The signatures with their dates, in the order of the filing. They are not tied to owners.</summary>
    public required IReadOnlyList<OwnerSignature> Signatures { get; init; }

    /// <summary>How EDGAR's XML spelled this filing; null when it was read from something else. JSON has nothing of it.</summary>
    internal FiledMarkup? Markup { get; init; }
}
