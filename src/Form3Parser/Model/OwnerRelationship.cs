namespace Form3Parser.Model;

/// <summary>Box 4: how a reporting person is related to the issuer.</summary>
public sealed record OwnerRelationship
{
    /// <summary>The box "Director" is ticked.</summary>
    public required bool IsDirector { get; init; }

    /// <summary>The box "Officer (give title below)" is ticked.</summary>
    public required bool IsOfficer { get; init; }

    /// <summary>The box "10% Owner" is ticked.</summary>
    public required bool IsTenPercentOwner { get; init; }

    /// <summary>The box "Other (specify below)" is ticked.</summary>
    public required bool IsOther { get; init; }

    /// <summary>The officer's title; EDGAR stores at most 30 characters of it. Null when blank.</summary>
    public required string? OfficerTitle { get; init; }

    /// <summary>What "Other" is; EDGAR stores at most 30 characters of it. Null when blank.</summary>
    public required string? OtherText { get; init; }
}
