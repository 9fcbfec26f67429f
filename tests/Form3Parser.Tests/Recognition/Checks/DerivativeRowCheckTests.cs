using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class DerivativeRowCheckTests
{
    [Theory]
    [InlineData("Option", "Common Stock", 1, null, null, "")]
    [InlineData("Option", "Notes", null, 1, null, "")]
    [InlineData("Option", "Common Stock", null, null, HoldingField.UnderlyingSecurityShares, "")]
    [InlineData("Option", "Common Stock", null, null, HoldingField.UnderlyingSecurityValue, "")]
    [InlineData(null, "Common Stock", 1, null, null, "F3-015 error derivativeHoldings[0].securityTitle")]
    [InlineData("Option", null, 1, null, null, "F3-015 error derivativeHoldings[0].underlyingSecurityTitle")]
    [InlineData("Option", "Common Stock", null, null, HoldingField.ExerciseDate,
        "F3-015 error derivativeHoldings[0].underlyingSecurityShares")]
    [InlineData("Option", "Common Stock", 1, 1, null, "F3-015 error derivativeHoldings[0].underlyingSecurityValue")]
    public void A_row_has_titles_and_one_amount_or_a_note(
        string? title, string? underlying, int? shares, int? dollars, HoldingField? note, string found) =>
        Checked.Found(DerivativeRowCheck.Run, Checked.With(Checked.Option with
        {
            SecurityTitle = title,
            UnderlyingSecurityTitle = underlying,
            UnderlyingSecurityShares = shares,
            UnderlyingSecurityValue = dollars,
            FootnoteIds = note is { } field ? Checked.Notes((field, "F1")) : FootnoteReferences.None,
        })).Should().Be(found);
}
