namespace Form3Parser.Diagnostics;

/// <summary>What there is to say about a kind of diagnostic, for a person who meets it. Plain ASCII.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Title">What it is about: a phrase without a full stop.</param>
/// <param name="Meaning">When it is given and how severe it is then; lines of a paragraph.</param>
/// <param name="Reason">Why it matters; lines of a paragraph.</param>
/// <param name="Remedy">What to do about it; lines of a paragraph.</param>
public sealed record DiagnosticText(DiagnosticCode Code, string Title, string Meaning, string Reason, string Remedy);
