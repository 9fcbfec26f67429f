using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class SignatureCheckTests
{
    [Theory]
    [InlineData("/s/ Ada Rowan", "2024-03-05", "")]
    [InlineData(null, "2024-03-05", "F3-021 error signatures[0].name")]
    [InlineData("/s/ Ada Rowan", null, "F3-021 error signatures[0].date")]
    public void A_signature_has_a_name_and_a_date(string? name, string? day, string found) =>
        Checked.Found(SignatureCheck.Run, Checked.Filing with { Signatures = [new(name, Checked.Day(day))] }).Should().Be(found);

    [Fact]
    public void A_form_is_signed() =>
        Checked.Found(SignatureCheck.Run, Checked.Filing with { Signatures = [] }).Should().Be("F3-021 error signatures");
}
