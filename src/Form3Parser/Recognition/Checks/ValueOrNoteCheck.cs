using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-016: the dates and the price of Table II are given, or a note says why not.</summary>
/// <diagnostic code="F3-016">
/// <title>A date or price of Table II is neither given nor explained by a note</title>
/// <meaning>
/// The date exercisable, the expiration date or the price is blank, and no note is printed
/// in its place (warning).
/// </meaning>
/// <reason>
/// EDGAR demands a value or a note for each of them. Most of these fields have only a
/// note, so a blank one is often a small raised number that was not seen.
/// </reason>
/// <remedy>
/// Look at the cell on the page. If it is blank there, the filing is older than EDGAR's
/// rule or was not made with its forms, and the record is right.
/// </remedy>
/// </diagnostic>
internal static class ValueOrNoteCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.Derivative(filing))
        {
            var notes = row.FootnoteIds;
            if (row.ExerciseDate is null && notes[HoldingField.ExerciseDate].Count == 0)
                Warn("The date exercisable is", $"{path}.exerciseDate");
            if (row.ExpirationDate is null && notes[HoldingField.ExpirationDate].Count == 0)
                Warn("The expiration date is", $"{path}.expirationDate");
            if (row.ConversionOrExercisePrice is null && notes[HoldingField.ConversionOrExercisePrice].Count == 0)
                Warn("The price is", $"{path}.conversionOrExercisePrice");
        }

        void Warn(string what, string field) =>
            bag.Warn(DiagnosticCode.ValueOrNote, $"{what} neither given nor explained by a note.", field);
    }
}
