using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class AddressUnitsTests
{
    [Theory]
    [InlineData("suite", "400", true)]
    [InlineData("14th", "floor", true)]
    [InlineData("100", "sample", true)]
    [InlineData("floor", "", false)]
    [InlineData("101", "", false)]
    [InlineData("family", "trust", false)]
    [InlineData("", "400", false)]
    public void Some_words_begin_the_second_line_of_a_street(string first, string second, bool begins) =>
        AddressUnits.Begin(first, second).Should().Be(begins);
}
