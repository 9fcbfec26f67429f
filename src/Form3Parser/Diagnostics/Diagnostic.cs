namespace Form3Parser.Diagnostics;

/// <summary>Something the reader of a record has to know about it.</summary>
/// <param name="Code">What kind of thing it is; stable across versions.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Field">The record's field it is about, as a path such as <c>derivativeHoldings[0].expirationDate</c>; null for none.</param>
/// <param name="Page">The page it was found on, from 1; null for none.</param>
public sealed record Diagnostic(DiagnosticCode Code, Severity Severity, string Message, string? Field, int? Page);
