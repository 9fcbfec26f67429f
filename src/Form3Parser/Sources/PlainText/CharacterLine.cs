namespace Form3Parser.Sources.PlainText;

/// <summary>A line of text that is not blank.</summary>
/// <param name="Words">Its words from the left.</param>
/// <param name="Segments">Its stretches without two spaces on end, as columns from and to: what stands in one column of print.</param>
/// <param name="Blanks">How many stretches of blank lines are above it on its page.</param>
internal sealed record CharacterLine(
    IReadOnlyList<CharacterWord> Words, IReadOnlyList<(int From, int To)> Segments, int Blanks);
