namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>One submission: what EDGAR says of it, and its documents.</summary>
/// <param name="Header">The header.</param>
/// <param name="Documents">The documents in their order.</param>
internal sealed record Submission(SubmissionHeader Header, IReadOnlyList<SubmissionDocument> Documents);
