using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class TickValueTests
{
    [Theory]
    [InlineData("X")]
    [InlineData("x")]
    [InlineData("[X]")]
    [InlineData("(X)")]
    [InlineData("|X|")]
    [InlineData("[ X ]")]
    [InlineData("__X__")]
    [InlineData("_X_")]
    [InlineData("☒")]
    [InlineData("☑")]
    [InlineData("✓")]
    [InlineData("✔")]
    [InlineData("✗")]
    [InlineData("■")]
    public void A_tick_of_any_printing_is_one(string text)
    {
        TickValue.IsTicked(text).Should().BeTrue();
        TickValue.IsEmpty(text).Should().BeFalse();
    }

    [Theory]
    [InlineData("[ ]")]
    [InlineData("[]")]
    [InlineData("____")]
    [InlineData("_")]
    [InlineData("☐")]
    [InlineData("□")]
    [InlineData("||")]
    public void An_empty_box_is_no_tick(string text)
    {
        TickValue.IsEmpty(text).Should().BeTrue();
        TickValue.IsTicked(text).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("XX")]
    [InlineData("D")]
    [InlineData("Y")]
    [InlineData("X.")]
    [InlineData("Xerox")]
    [InlineData("10%")]
    [InlineData("*")]
    public void A_word_is_neither(string text)
    {
        TickValue.IsTicked(text).Should().BeFalse();
        TickValue.IsEmpty(text).Should().BeFalse();
    }
}
