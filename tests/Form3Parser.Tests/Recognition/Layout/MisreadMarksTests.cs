using Form3Parser.Recognition.Layout;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class MisreadMarksTests
{
    [Theory]
    [InlineData("Class B Common Stock”", "Class B Common Stock")]
    [InlineData("See Footnote™", "See Footnote")]
    [InlineData("Fund, L.P.2®", "Fund, L.P.")]
    [InlineData("Fund, L.P.0", "Fund, L.P.")]
    [InlineData("Fund, L.P.e®", "Fund, L.P.")]
    [InlineData("Fund (Q), L.P.2%)", "Fund (Q), L.P.")]
    [InlineData("3,670,314]", "3,670,314")]
    [InlineData("10,386,626”", "10,386,626")]
    [InlineData("@)", "")]
    public void What_is_left_of_a_mark_is_no_text(string text, string kept) => text[..MisreadMarks.Start(text)].Should().Be(kept);

    [Theory]
    [InlineData("Common Stock")]
    [InlineData("Option (right to buy)")]
    [InlineData("Fund, L.P.")]
    [InlineData("Amazon.com")]
    [InlineData("$0.0001 par value")]
    [InlineData("4.09")]
    [InlineData("3.5")]
    [InlineData("05/05/2005")]
    [InlineData("")]
    public void Text_stays(string text) => MisreadMarks.Start(text).Should().Be(text.Length);
}
