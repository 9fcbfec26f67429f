using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class StateCodeCheckTests
{
    [Theory]
    [InlineData("NY", "")]
    [InlineData("A6", "")]
    [InlineData(null, "")]
    [InlineData("ON", "F3-011 warning reportingOwners[0].address.state")]
    [InlineData("Ohio", "F3-011 warning reportingOwners[0].address.state")]
    public void A_state_is_one_of_EDGAR_s_codes(string? state, string found) =>
        Checked.Found(StateCodeCheck.Run, Checked.With(Checked.Owner with { Address = Checked.Owner.Address with { State = state } }))
            .Should().Be(found);
}
