using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class TextLengthCheckTests
{
    public static TheoryData<string, int, Func<string, Form3Filing>> Fields => new()
    {
        { "issuer.name", 150, text => Checked.Filing with { Issuer = Checked.Filing.Issuer with { Name = text } } },
        { "reportingOwners[0].name", 150, text => Checked.With(Checked.Owner with { Name = text }) },
        { "reportingOwners[0].address.street1", 40, text => At(Checked.Owner.Address with { Street1 = text }) },
        { "reportingOwners[0].address.street2", 40, text => At(Checked.Owner.Address with { Street2 = text }) },
        { "reportingOwners[0].address.city", 30, text => At(Checked.Owner.Address with { City = text }) },
        { "reportingOwners[0].relationship.officerTitle", 30, text => Checked.With(Checked.Officer with { OfficerTitle = text }) },
        { "reportingOwners[0].relationship.otherText", 30, text => Checked.With(Checked.Officer with { OtherText = text }) },
        { "nonDerivativeHoldings[0].securityTitle", 60, text => Checked.With(Checked.Shares with { SecurityTitle = text }) },
        { "nonDerivativeHoldings[0].natureOfOwnership", 100, text => Checked.With(Checked.Shares with { NatureOfOwnership = text }) },
        { "derivativeHoldings[0].securityTitle", 60, text => Checked.With(Checked.Option with { SecurityTitle = text }) },
        { "derivativeHoldings[0].natureOfOwnership", 100, text => Checked.With(Checked.Option with { NatureOfOwnership = text }) },
        { "derivativeHoldings[0].underlyingSecurityTitle", 60, text => Checked.With(Checked.Option with { UnderlyingSecurityTitle = text }) },
        { "footnotes[0].text", 1000, text => Checked.Filing with { Footnotes = [new("F1", text)] } },
        { "remarks", 2000, text => Checked.Filing with { Remarks = text } },
        { "signatures[0].name", 255, text => Checked.Filing with { Signatures = [new(text, null)] } },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_text_that_fills_its_field_was_cut_and_a_longer_one_was_joined(
        string field, int most, Func<string, Form3Filing> filing)
    {
        Checked.Found(TextLengthCheck.Run, filing(new string('x', most - 1))).Should().BeEmpty();
        Checked.Found(TextLengthCheck.Run, filing(new string('x', most))).Should().Be($"F3-022 info {field}");
        Checked.Found(TextLengthCheck.Run, filing(new string('x', most + 1))).Should().Be($"F3-022 warning {field}");
    }

    [Theory]
    [InlineData("12207-0001", "")]
    [InlineData("12207-00011", "F3-022 warning reportingOwners[0].address.zipCode")]
    public void A_full_postal_code_is_not_cut(string zip, string found) =>
        Checked.Found(TextLengthCheck.Run, At(Checked.Owner.Address with { ZipCode = zip })).Should().Be(found);

    private static Form3Filing At(OwnerAddress address) => Checked.With(Checked.Owner with { Address = address });
}
