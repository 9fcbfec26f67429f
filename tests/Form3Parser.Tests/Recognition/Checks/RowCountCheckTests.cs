using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class RowCountCheckTests
{
    [Theory]
    [InlineData(30, 30, "")]
    [InlineData(31, 0, "F3-013 warning nonDerivativeHoldings")]
    [InlineData(0, 31, "F3-013 warning derivativeHoldings")]
    public void A_table_has_at_most_thirty_rows(int rowsI, int rowsII, string found) =>
        Checked.Found(RowCountCheck.Run, Checked.Filing with
        {
            NonDerivativeHoldings = [.. Enumerable.Repeat(Checked.Shares, rowsI)],
            DerivativeHoldings = [.. Enumerable.Repeat(Checked.Option, rowsII)],
        }).Should().Be(found);
}
