namespace Form3Parser.Model;

/// <summary>A note of the "Explanation of Responses".</summary>
/// <param name="Id">The letter F and the printed number: <c>F1</c> to <c>F99</c>.</param>
/// <param name="Text">The note without its number.</param>
public sealed record Footnote(string Id, string Text);
