namespace Form3Parser.Model;

/// <summary>A reporting person: who files.</summary>
public sealed record ReportingOwner
{
    /// <summary>EDGAR's Central Index Key, ten digits; null when the source does not carry it.</summary>
    public required string? Cik { get; init; }

    /// <summary>The name as EDGAR conforms it ("LAST FIRST MIDDLE", or an entity's own); null when it could not be read.</summary>
    public required string? Name { get; init; }

    /// <summary>The address of box 1.</summary>
    public required OwnerAddress Address { get; init; }

    /// <summary>Box 4; null for an owner whose relationship the source does not show.</summary>
    public required OwnerRelationship? Relationship { get; init; }
}
