using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class NonDerivativeRowCheckTests
{
    [Theory]
    [InlineData("Common Stock", 1, null, "")]
    [InlineData("Bonds", null, 1, "")]
    [InlineData(null, 1, null, "F3-014 error nonDerivativeHoldings[0].securityTitle")]
    [InlineData("Common Stock", null, null, "F3-014 error nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("Common Stock", 1, 1, "F3-014 error nonDerivativeHoldings[0].valueOwned")]
    public void A_row_has_a_title_and_one_amount(string? title, int? shares, int? dollars, string found) =>
        Checked.Found(NonDerivativeRowCheck.Run, Checked.With(Checked.Shares with
        {
            SecurityTitle = title, SharesOwned = shares, ValueOwned = dollars,
        })).Should().Be(found);
}
