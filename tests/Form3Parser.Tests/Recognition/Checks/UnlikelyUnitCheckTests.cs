using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class UnlikelyUnitCheckTests
{
    [Theory]
    [InlineData("Common Stock", 1, null, "")]
    [InlineData("6% Senior Notes due 2030", null, 1, "")]
    [InlineData("6% Senior Notes due 2030", 1, null, "F3-037 info nonDerivativeHoldings[0].sharesOwned")]
    [InlineData("Common Stock", null, 1, "F3-037 info nonDerivativeHoldings[0].valueOwned")]
    public void Table_I_counts_equity_in_shares_and_debt_in_dollars(string title, int? shares, int? dollars, string found) =>
        Checked.Found(UnlikelyUnitCheck.Run, Checked.With(Checked.Shares with
        {
            SecurityTitle = title, SharesOwned = shares, ValueOwned = dollars,
        })).Should().Be(found);

    [Theory]
    [InlineData("Common Stock", 1, null, "")]
    [InlineData("Debentures", 1, null, "F3-037 info derivativeHoldings[0].underlyingSecurityShares")]
    [InlineData("Ordinary Shares", null, 1, "F3-037 info derivativeHoldings[0].underlyingSecurityValue")]
    public void So_does_Table_II_of_what_is_underlying(string title, int? shares, int? dollars, string found) =>
        Checked.Found(UnlikelyUnitCheck.Run, Checked.With(Checked.Option with
        {
            UnderlyingSecurityTitle = title, UnderlyingSecurityShares = shares, UnderlyingSecurityValue = dollars,
        })).Should().Be(found);
}
