namespace Form3Parser.Model;

/// <summary>A reporting person's address, line by line as printed. Blank parts are null.</summary>
public sealed record OwnerAddress
{
    /// <summary>An address of which nothing is known.</summary>
    public static OwnerAddress Blank { get; } = new()
    {
        Street1 = null, Street2 = null, City = null, State = null, ZipCode = null, Country = null,
    };

    /// <summary>The first line of the street address.</summary>
    public required string? Street1 { get; init; }

    /// <summary>The second line of the street address.</summary>
    public required string? Street2 { get; init; }

    /// <summary>The city.</summary>
    public required string? City { get; init; }

    /// <summary>EDGAR's two-character code of the state, province or country.</summary>
    public required string? State { get; init; }

    /// <summary>The postal code.</summary>
    public required string? ZipCode { get; init; }

    /// <summary>The country, on forms of 2026 and later.</summary>
    public required string? Country { get; init; }
}
