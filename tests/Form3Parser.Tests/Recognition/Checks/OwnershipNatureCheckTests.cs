using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class OwnershipNatureCheckTests
{
    [Theory]
    [InlineData(OwnershipForm.Direct, null, null, "")]
    [InlineData(OwnershipForm.Indirect, "By Trust", null, "")]
    [InlineData(OwnershipForm.Indirect, null, "F1", "")]
    [InlineData(OwnershipForm.Direct, "By Trust", null, "F3-017 warning derivativeHoldings[0].natureOfOwnership")]
    [InlineData(OwnershipForm.Indirect, null, null, "F3-017 warning derivativeHoldings[0].natureOfOwnership")]
    [InlineData(null, null, null, "F3-017 error derivativeHoldings[0].directOrIndirect")]
    public void Indirect_ownership_has_a_nature_and_direct_has_none(OwnershipForm? form, string? nature, string? note, string found) =>
        Checked.Found(OwnershipNatureCheck.Run, Checked.With(Checked.Option with
        {
            DirectOrIndirect = form,
            NatureOfOwnership = nature,
            FootnoteIds = note is null ? FootnoteReferences.None : Checked.Notes((HoldingField.NatureOfOwnership, note)),
        })).Should().Be(found);

    [Fact]
    public void Table_I_is_held_to_it_too() =>
        Checked.Found(OwnershipNatureCheck.Run, Checked.With(Checked.Shares with { DirectOrIndirect = OwnershipForm.Direct }))
            .Should().Be("F3-017 warning nonDerivativeHoldings[0].natureOfOwnership");
}
