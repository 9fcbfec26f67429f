namespace Form3Parser.Pdf.Content;

/// <summary>An item of the array that TJ shows: a stretch of the operands' bytes, or a number between two such.</summary>
/// <param name="Number">The number; 0 for a string.</param>
/// <param name="Start">Where the string's bytes begin.</param>
/// <param name="Length">How many they are; negative for a number.</param>
internal readonly record struct TextItem(double Number, int Start, int Length)
{
    public bool IsNumber => Length < 0;

    public static TextItem Of(double number) => new(number, 0, -1);
}
