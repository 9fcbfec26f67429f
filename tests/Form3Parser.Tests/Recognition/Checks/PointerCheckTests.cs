using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class PointerCheckTests
{
    [Theory]
    [InlineData("See Remarks", null, "F3-009 warning reportingOwners[0].relationship.officerTitle")]
    [InlineData("CEO; *SEE \"REMARKS\" BELOW", null, "F3-009 warning reportingOwners[0].relationship.officerTitle")]
    [InlineData("See Remarks", "President and Chief Executive Officer.", "")]
    [InlineData("Treasurer", null, "")]
    public void See_remarks_needs_remarks(string title, string? remarks, string found) =>
        Checked.Found(PointerCheck.Run, Checked.With(Checked.Officer with { OfficerTitle = title }) with { Remarks = remarks })
            .Should().Be(found);

    [Theory]
    [InlineData("See footnote", null, "F3-009 warning nonDerivativeHoldings[0].natureOfOwnership")]
    [InlineData("See footnote", "F1", "")]
    [InlineData("See Note 1", null, "")]
    [InlineData("See Note 7", null, "F3-009 warning nonDerivativeHoldings[0].natureOfOwnership")]
    [InlineData("See Remarks", null, "F3-009 warning nonDerivativeHoldings[0].natureOfOwnership")]
    [InlineData("By Trust", null, "")]
    public void See_footnote_needs_a_note_on_the_row(string nature, string? note, string found) =>
        Checked.Found(PointerCheck.Run, Checked.With(Checked.Shares with
        {
            NatureOfOwnership = nature,
            FootnoteIds = note is null ? FootnoteReferences.None : Checked.Notes((HoldingField.SharesOwned, note)),
        })).Should().Be(found);
}
