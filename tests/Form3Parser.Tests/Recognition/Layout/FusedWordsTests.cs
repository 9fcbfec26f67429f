using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class FusedWordsTests
{
    [Theory]
    [InlineData("ConversionOwnership", "Conversion", "Ownership")]
    [InlineData("CONVERSIONFORM:", "CONVERSION", "FORM:")]
    [InlineData("ExercisableDate", "Exercisable", "Date")]
    [InlineData("__X__Director", "__X__", "Director")]
    [InlineData("_____10%", "_____", "10%")]
    [InlineData("[X]Form", "[X]", "Form")]
    [InlineData("☐Officer", "☐", "Officer")]
    public void Headings_that_touch_are_two_words(string text, string first, string second)
    {
        var parts = FusedWords.Part(new Word(text, new Rect(0, 0, 100, 10), 8, 10, "Plain")).ToList();

        parts.Select(p => p.Text).Should().Equal(first, second);
        parts[0].Box.Right.Should().Be(parts[1].Box.Left).And.Be(100.0 * first.Length / text.Length);
        parts[1].SpaceBefore.Should().BeFalse("a text that has them reads as before");
    }

    [Theory]
    [InlineData("Ownership")]
    [InlineData("Shareholder")]
    [InlineData("Title/Date")]
    [InlineData("Exercisable")]
    [InlineData("Director")]
    [InlineData("Transform")]
    public void Nothing_else_is_parted(string text) =>
        FusedWords.Part(new Word(text, new Rect(0, 0, 100, 10), 8, 10, "Plain")).Should().ContainSingle();
}
