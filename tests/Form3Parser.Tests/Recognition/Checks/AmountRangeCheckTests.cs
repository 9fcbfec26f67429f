using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class AmountRangeCheckTests
{
    [Theory]
    [InlineData("0", "")]
    [InlineData("0.0001", "")]
    [InlineData("1.50000", "")]
    [InlineData("999999999999.9999", "")]
    [InlineData("-1", "F3-018 warning nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("1000000000000", "F3-018 warning nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("0.00001", "F3-018 warning nonDerivativeHoldings[0].sharesOwned")]
    public void A_number_is_one_that_EDGAR_can_hold(string shares, string found) =>
        Checked.Found(AmountRangeCheck.Run, Checked.With(Checked.Shares with
        {
            SharesOwned = decimal.Parse(shares, System.Globalization.CultureInfo.InvariantCulture),
        })).Should().Be(found);

    [Fact]
    public void Every_number_is_looked_at() =>
        Checked.Found(AmountRangeCheck.Run, Checked.With(Checked.Shares with { SharesOwned = null, ValueOwned = -1 }) with
        {
            DerivativeHoldings =
            [
                Checked.Option with { UnderlyingSecurityShares = -1 },
                Checked.Option with { UnderlyingSecurityShares = null, UnderlyingSecurityValue = -1 },
                Checked.Option with { ConversionOrExercisePrice = -1 },
            ],
        }).Should().Be(
            "F3-018 warning nonDerivativeHoldings[0].valueOwned; F3-018 warning derivativeHoldings[0].underlyingSecurityShares; "
            + "F3-018 warning derivativeHoldings[1].underlyingSecurityValue; "
            + "F3-018 warning derivativeHoldings[2].conversionOrExercisePrice");
}
