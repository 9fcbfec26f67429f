using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class StateCodesTests
{
    [Theory]
    [InlineData("MA")]
    [InlineData("DC")]
    [InlineData("PR")]
    [InlineData("A6")]
    [InlineData("X0")]
    [InlineData("2M")]
    [InlineData("XX")]
    public void A_code_of_edgar_is_one(string code) => StateCodes.IsCode(code).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("ma")]
    [InlineData("MAS")]
    [InlineData("ZZ")]
    [InlineData("99")]
    [InlineData(" MA")]
    public void Anything_else_is_no_code(string text) => StateCodes.IsCode(text).Should().BeFalse();

    [Theory]
    [InlineData("MASSACHUSETTS", "MA")]
    [InlineData("Massachusetts", "MA")]
    [InlineData("new york", "NY")]
    [InlineData("District of Columbia", "DC")]
    [InlineData("Ontario, Canada", "A6")]
    [InlineData("Germany", "2M")]
    [InlineData("United Kingdom", "X0")]
    public void A_name_that_is_spelled_out_has_its_code(string name, string code) => StateCodes.OfName(name).Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    [InlineData("MA")]
    [InlineData("Massachusett")]
    public void A_name_that_edgar_does_not_know_has_none(string name) => StateCodes.OfName(name).Should().BeNull();
}
