using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class UnlikelyTableCheckTests
{
    [Theory]
    [InlineData("Common Stock", "")]
    [InlineData("Restricted Stock Units", "")]
    [InlineData("Optional Dividend Shares", "")]
    [InlineData("Employee Stock Option", "F3-036 info nonDerivativeHoldings[0].securityTitle")]
    [InlineData("Series A CONVERTIBLE Preferred Stock", "F3-036 info nonDerivativeHoldings[0].securityTitle")]
    [InlineData("Warrants", "F3-036 info nonDerivativeHoldings[0].securityTitle")]
    public void A_derivative_s_title_in_Table_I_is_told(string title, string found) =>
        Checked.Found(UnlikelyTableCheck.Run, Checked.With(Checked.Shares with { SecurityTitle = title })).Should().Be(found);

    [Theory]
    [InlineData("Class B Common Stock", "Class A Common Stock", "")]
    [InlineData("Restricted Stock Units", "Common Stock", "")]
    [InlineData("Common Stock", "COMMON STOCK", "F3-036 info derivativeHoldings[0].securityTitle")]
    public void Common_stock_over_itself_in_Table_II_is_told(string title, string underlying, string found) =>
        Checked.Found(UnlikelyTableCheck.Run, Checked.With(Checked.Option with
        {
            SecurityTitle = title, UnderlyingSecurityTitle = underlying,
        })).Should().Be(found);
}
