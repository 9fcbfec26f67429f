using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-016: the dates and the price of Table II are given, or a note says why not.</summary>
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
