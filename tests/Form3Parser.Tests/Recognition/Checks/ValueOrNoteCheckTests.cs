using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class ValueOrNoteCheckTests
{
    private static readonly DerivativeHolding Blank = Checked.Option with
    {
        ExerciseDate = null, ExpirationDate = null, ConversionOrExercisePrice = null, FootnoteIds = FootnoteReferences.None,
    };

    [Fact]
    public void Dates_and_price_are_given_or_explained() =>
        Checked.Found(ValueOrNoteCheck.Run, Checked.With(Blank)).Should().Be(
            "F3-016 warning derivativeHoldings[0].exerciseDate; F3-016 warning derivativeHoldings[0].expirationDate; "
            + "F3-016 warning derivativeHoldings[0].conversionOrExercisePrice");

    [Fact]
    public void A_note_explains() =>
        Checked.Found(ValueOrNoteCheck.Run, Checked.With(Blank with
        {
            FootnoteIds = Checked.Notes((HoldingField.ExerciseDate, "F1"), (HoldingField.ExpirationDate, "F1"),
                (HoldingField.ConversionOrExercisePrice, "F1")),
        })).Should().BeEmpty();

    [Fact]
    public void A_value_needs_no_note() =>
        Checked.Found(ValueOrNoteCheck.Run, Checked.With(Checked.Option with
        {
            ExerciseDate = new DateOnly(2025, 1, 1), FootnoteIds = FootnoteReferences.None,
        })).Should().BeEmpty();
}
