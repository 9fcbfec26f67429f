using Form3Parser.Recognition.Layout;
using Form3Parser.Text;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("Common\nStock", "Common Stock")]
    [InlineData("self-\nemployed", "self-employed")]
    [InlineData("and/\nor", "and/or")]
    [InlineData("2019\u2013\n2021", "2019\u20132021")]
    [InlineData("By: /s/\nJane Roe", "By: /s/ Jane Roe")]
    [InlineData("/s/\nJane Roe", "/s/ Jane Roe")]
    [InlineData("Sample Corp, f/k/\na Roe Corp", "Sample Corp, f/k/a Roe Corp")]
    [InlineData("and By/s/\nJane Roe", "and By/s/ Jane Roe")]
    [InlineData("Units -\nClass A", "Units - Class A")]
    [InlineData("Securities--\nFounder", "Securities--Founder")]
    [InlineData("Units --\nClass A", "Units -- Class A")]
    [InlineData("Sample Corp /\nDE/", "Sample Corp /DE/")]
    [InlineData("( -\nA", "( - A")]
    [InlineData("a\n-\nb", "a - b")]
    public void Lines_are_joined_as_they_were_broken(string drawing, string text) =>
        TextLines.Join(Drawn.Tokens(drawing)).Should().Be(text);

    [Fact]
    public void Words_are_parted_by_one_space_however_wide_the_gap() =>
        TextLines.Join(Drawn.Tokens("Common      Stock")).Should().Be("Common Stock");

    [Fact]
    public void A_raised_mark_stands_on_its_words_line_and_touches_it()
    {
        var lines = TextLines.Of(Drawn.Tokens(
            """
            By Trust^(1)
            and Spouse
            """));

        lines.Select(l => l.Count).Should().Equal(3, 2);
        TextLines.JoinLines(lines).Should().Be("By Trust(1) and Spouse");
    }

    [Fact]
    public void What_stands_over_another_word_is_not_beside_it()
    {
        Token[] tokens =
        [
            new(new Word("Footnotes", new Rect(0, 0, 40, 10), 8, 8, ""), 1, 0), new(new Word("(2)", new Rect(41, 0, 50, 5), 5, 4.6, ""), 1, 0),
            new(new Word("(1)(4)", new Rect(0, 7, 18, 12), 11, 4.6, ""), 1, 0),
        ];

        TextLines.Join(tokens).Should().Be("Footnotes (2) (1)(4)");
    }

    [Fact]
    public void Half_a_line_apart_is_another_line() =>
        TextLines.Of(Drawn.Tokens("upper\n      lower", Picture.HalfLine)).Should().HaveCount(2);

    [Fact]
    public void Lines_come_from_the_top_and_words_from_the_left_whatever_their_order()
    {
        var tokens = Drawn.Tokens("a b\nc d");
        tokens.Reverse();

        TextLines.Join(tokens).Should().Be("a b c d");
    }

    [Fact]
    public void No_words_are_no_text() => TextLines.Join([]).Should().BeEmpty();
}
