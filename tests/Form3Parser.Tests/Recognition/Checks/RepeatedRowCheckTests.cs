using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class RepeatedRowCheckTests
{
    [Fact]
    public void Rows_that_are_alike_in_every_field_are_told() =>
        Checked.Found(RepeatedRowCheck.Run, Checked.Filing with
        {
            NonDerivativeHoldings = [Checked.Shares, Checked.Shares with { SharesOwned = 1 }, Checked.Shares with { }],
            DerivativeHoldings = [Checked.Option, Checked.Option with { }],
        }).Should().Be("F3-034 info nonDerivativeHoldings[2]; F3-034 info derivativeHoldings[1]");

    [Fact]
    public void Rows_with_other_notes_are_not_alike() =>
        Checked.Found(RepeatedRowCheck.Run, Checked.Filing with
        {
            NonDerivativeHoldings = [Checked.Shares, Checked.Shares with { FootnoteIds = FootnoteReferences.None }],
        }).Should().BeEmpty();
}
