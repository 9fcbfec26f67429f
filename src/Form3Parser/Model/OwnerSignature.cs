namespace Form3Parser.Model;

/// <summary>A signature and its date.</summary>
/// <param name="Name">The signature as typed, such as <c>/s/ Jane Doe, Attorney-in-fact</c>; null when it could not be read.</param>
/// <param name="Date">The day beside it; null when it could not be read.</param>
public sealed record OwnerSignature(string? Name, DateOnly? Date);
