namespace Form3Parser.Recognition.Layout;

/// <summary>What is drawn on the sheet no larger than a letter.</summary>
/// <param name="Place">Where.</param>
/// <param name="Ink">How much of it there is: 1, or the dark share of a picture.</param>
internal readonly record struct DrawnShape(Token Place, double Ink);
