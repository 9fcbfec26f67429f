using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class RelationshipCheckTests
{
    private const string Field = "reportingOwners[0].relationship";

    [Theory]
    [InlineData(true, "Treasurer", false, null, "")]
    [InlineData(true, null, false, null, $"F3-008 warning {Field}.officerTitle")]
    [InlineData(false, "Treasurer", true, "Trustee", $"F3-008 warning {Field}.officerTitle")]
    [InlineData(false, null, true, "Trustee", "")]
    [InlineData(false, null, true, null, $"F3-008 warning {Field}.otherText")]
    [InlineData(true, "Treasurer", false, "Trustee", $"F3-008 warning {Field}.otherText")]
    [InlineData(false, null, false, null, $"F3-007 error {Field}")]
    public void A_box_and_its_text_go_together(bool isOfficer, string? title, bool isOther, string? other, string found) =>
        Checked.Found(RelationshipCheck.Run, Checked.With(Checked.Officer with
        {
            IsOfficer = isOfficer, OfficerTitle = title, IsOther = isOther, OtherText = other,
        })).Should().Be(found);

    [Fact]
    public void A_relationship_that_is_not_shown_is_not_judged() =>
        Checked.Found(RelationshipCheck.Run, Checked.With(Checked.Owner, Checked.Owner with { Relationship = null })).Should().BeEmpty();

    [Fact]
    public void What_the_reader_of_box_4_has_said_is_not_said_again()
    {
        var bag = new DiagnosticBag();
        bag.Error(DiagnosticCode.NoRelationship, "None.", Field);
        bag.Warn(DiagnosticCode.RelationshipText, "A title without its box.", Field);
        var nothing = Checked.Officer with { IsOfficer = false };

        Checked.Found(RelationshipCheck.Run, Checked.With(nothing), bag).Should().BeEmpty();
    }
}
