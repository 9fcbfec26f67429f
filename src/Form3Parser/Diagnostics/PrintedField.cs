namespace Form3Parser.Diagnostics;

/// <summary>Where a field of a filing is printed.</summary>
/// <param name="Field">The field's path in the record, such as <c>derivativeHoldings[0].expirationDate</c>.</param>
/// <param name="Parts">Its lines from the top; never empty.</param>
public sealed record PrintedField(string Field, IReadOnlyList<PrintedPart> Parts);
