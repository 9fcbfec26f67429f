using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class OwnerCountCheckTests
{
    [Theory]
    [InlineData(0, "F3-006 error reportingOwners")]
    [InlineData(1, "")]
    [InlineData(10, "")]
    [InlineData(11, "F3-006 error reportingOwners")]
    public void A_filing_has_one_to_ten_reporting_persons(int owners, string found) =>
        Checked.Found(OwnerCountCheck.Run, Checked.With([.. Enumerable.Repeat(Checked.Owner, owners)])).Should().Be(found);

    [Fact]
    public void A_reporting_person_has_a_name() =>
        Checked.Found(OwnerCountCheck.Run, Checked.With(Checked.Owner, Checked.Owner with { Name = null }))
            .Should().Be("F3-006 error reportingOwners[1].name");

    [Theory]
    [InlineData("Form 1 of 2", "F3-006 info remarks")]
    [InlineData("This is filing (2 of 3) of the group.", "F3-006 info remarks")]
    [InlineData("5 of 2", "")]
    [InlineData("The fund holds 0.1 of 2 classes and 1 of 25 units.", "")]
    [InlineData("Exhibit 24", "")]
    [InlineData(null, "")]
    public void Remarks_may_call_the_filing_one_of_several(string? remarks, string found) =>
        Checked.Found(OwnerCountCheck.Run, Checked.Filing with { Remarks = remarks }).Should().Be(found);
}
