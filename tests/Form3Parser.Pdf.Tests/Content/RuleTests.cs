using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class RuleTests
{
    [Theory]
    [InlineData("2 w 10 50 m 110 50 l S")]
    [InlineData("10 49 100 2 re f")]
    [InlineData("10 49 m 11 51 l 109 51 l 110 49 l f")]
    [InlineData("10 49 40 2 re f 50 49 60 2 re f")]
    [InlineData("10 49 100 2 re f 10 49 100 2 re f")]
    [InlineData("q .5 0 0 .5 0 0 cm 4 w 20 100 m 220 100 l S Q")]
    public void A_line_is_one_rule_however_it_is_drawn(string content)
    {
        var rule = new OnePage().Read(content).Rules.Should().ContainSingle().Subject;

        rule.IsHorizontal.Should().BeTrue();
        rule.Box.Should().Be(new Rect(10, 49, 110, 51));
    }

    [Fact]
    public void A_stroked_rectangle_has_four_sides()
    {
        var rules = new OnePage().Read("1 w 10 20 100 50 re S").Rules;

        rules.Count(r => r.IsHorizontal).Should().Be(2);
        rules.Count(r => !r.IsHorizontal).Should().Be(2);
    }

    [Fact]
    public void A_frame_between_two_filled_rectangles_has_four_sides()
    {
        var rules = new OnePage().Read("10 20 100 50 re 11 21 98 48 re f*").Rules;

        rules.Select(r => r.Box).Should().BeEquivalentTo(new[]
        {
            new Rect(10, 30, 110, 31), new Rect(10, 79, 110, 80), new Rect(10, 30, 11, 80), new Rect(109, 30, 110, 80),
        });
    }

    [Fact]
    public void A_row_of_dots_is_one_rule() =>
        new OnePage().Read(string.Concat(Enumerable.Range(0, 20).Select(i => $"{10 + (2 * i)} 50 1 1 re f ")))
            .Rules.Should().ContainSingle().Which.Box.Should().Be(new Rect(10, 49, 49, 50));

    [Theory]
    [InlineData("1 g 10 49 100 2 re f")]
    [InlineData("1 1 1 RG 10 50 m 110 50 l S")]
    [InlineData("0 0 0 0 k 10 49 100 2 re f")]
    [InlineData("/DeviceRGB cs 1 1 1 sc 10 49 100 2 re f")]
    [InlineData("10 49 100 2 re W n")]
    [InlineData("10 20 100 50 re f")]
    [InlineData("10 20 m 110 80 l S")]
    [InlineData("10 50 m 30 90 80 90 110 50 c S")]
    public void What_is_white_a_clip_an_area_slanted_or_bent_is_no_rule(string content) =>
        new OnePage().Read(content).Rules.Should().BeEmpty();

    [Theory]
    [InlineData("10 20 m 18 28 l S 18 20 m 10 28 l S", 2)]
    [InlineData("10 20 m 18 28 l 18 20 m 10 28 l S", 2)]
    [InlineData("10 20 m 12 18 l 18 28 l S", 1)]
    [InlineData("10 20 8 8 re f", 1)]
    [InlineData("10 20 m 14 30 18 30 18 20 c S", 1)]
    [InlineData("10 20 m 18 20 l 14 28 l h f", 1)]
    [InlineData("10 20 8 8 re S", 0)]
    [InlineData("10 20 8 8 re s", 0)]
    [InlineData("10 20 m 18 20 l 18 28 l 10 28 l 10 20 l h S", 0)]
    [InlineData("10 20 8 8 re 11 21 6 6 re f*", 0)]
    [InlineData("10 20 8 0.5 re f", 0)]
    [InlineData("10 20 80 80 re f", 0)]
    [InlineData("1 g 10 20 8 8 re f", 0)]
    public void What_is_drawn_no_larger_than_a_letter_and_is_no_line_is_a_shape(string content, int shapes) =>
        new OnePage().Read(content).Shapes.Should().HaveCount(shapes);
}
