using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class SharedCikCheckTests
{
    [Theory]
    [InlineData("0000000011", "0000000012", "")]
    [InlineData(null, null, "")]
    [InlineData("0000000011", "0000000011", "F3-005 error reportingOwners[1].cik")]
    [InlineData("0000000099", "0000000012", "F3-005 warning reportingOwners[0].cik")]
    public void A_cik_is_one_party_s_alone(string? one, string? other, string found) =>
        Checked.Found(SharedCikCheck.Run, Checked.With(Checked.Owner with { Cik = one }, Checked.Owner with { Cik = other }))
            .Should().Be(found);

    [Fact]
    public void An_unknown_issuer_shares_no_cik() =>
        Checked.Found(SharedCikCheck.Run, Checked.With(Checked.Owner with { Cik = null }) with
        {
            Issuer = Checked.Filing.Issuer with { Cik = null },
        }).Should().BeEmpty();
}
