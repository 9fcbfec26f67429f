using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class NoSecuritiesCheckTests
{
    [Theory]
    [InlineData(true, 0, 0, "")]
    [InlineData(false, 1, 0, "")]
    [InlineData(false, 0, 1, "")]
    [InlineData(true, 1, 0, "F3-012 error noSecuritiesOwned")]
    [InlineData(true, 0, 1, "F3-012 error noSecuritiesOwned")]
    [InlineData(false, 0, 0, "F3-012 warning noSecuritiesOwned")]
    public void The_sentence_and_empty_tables_go_together(bool none, int rowsI, int rowsII, string found) =>
        Checked.Found(NoSecuritiesCheck.Run, Checked.Filing with
        {
            NoSecuritiesOwned = none,
            NonDerivativeHoldings = [.. Enumerable.Repeat(Checked.Shares, rowsI)],
            DerivativeHoldings = [.. Enumerable.Repeat(Checked.Option, rowsII)],
        }).Should().Be(found);
}
