using Form3Parser.Text;

namespace Form3Parser.Tests.Pictures;

public sealed class PictureTests
{
    [Fact]
    public void Words_are_parted_by_spaces_and_stand_in_their_cells()
    {
        var page = Picture.Page(
            """
            one two

              three
            """);

        page.Words.Select(w => w.Text).Should().Equal("one", "two", "three");
        page.Words.Select(w => w.Box.Left).Should().Equal(0, 20, 10);
        page.Words.Select(w => w.Box.Width).Should().Equal(15, 15, 25);
        page.Words.Select(w => w.Baseline).Should().Equal(8.5, 8.5, 32.5);
        page.Words.Should().OnlyContain(w => w.PointSize == 10 && w.SpaceBefore && w.Angle == 0);
        page.Words.Should().OnlyContain(w => w.Box.Top < w.Baseline && w.Box.Bottom > w.Baseline && w.Box.Height == 10);
    }

    [Fact]
    public void The_page_is_as_large_as_its_picture()
    {
        var page = Picture.Page("first\nthe second", 7);

        (page.Number, page.Width, page.Height).Should().Be((7, 50, 24));
    }

    [Fact]
    public void A_caret_raises_a_mark_and_sets_it_solid()
    {
        var page = Picture.Page("877,973^(1)(2) D");

        page.Words.Select(w => w.Text).Should().Equal("877,973", "(1)(2)", "D");
        var (word, mark) = (page.Words[0], page.Words[1]);
        mark.SpaceBefore.Should().BeFalse();
        mark.Box.Left.Should().Be(word.Box.Right);
        mark.PointSize.Should().Be(7);
        mark.Baseline.Should().BeLessThan(word.Baseline);
        page.Words[2].SpaceBefore.Should().BeTrue();
    }

    [Fact]
    public void Several_carets_make_several_marks()
    {
        var page = Picture.Page("Trust^(1)^(12) ^(3)");

        page.Words.Select(w => (w.Text, w.SpaceBefore)).Should().Equal(("Trust", true), ("(1)", false), ("(12)", false), ("(3)", true));
        page.Words[3].Box.Left.Should().Be(15 * Picture.CellWidth);
    }

    [Fact]
    public void A_box_is_two_horizontal_and_two_vertical_rules()
    {
        var page = Picture.Page(
            """
            +-----+
            |     |
            +-----+
            """);

        page.Words.Should().BeEmpty();
        page.Rules.Where(r => r.IsHorizontal).Select(r => (r.Box.Left, r.Box.CenterY, r.Box.Right)).Should().Equal((2.5, 6, 32.5), (2.5, 30, 32.5));
        page.Rules.Where(r => !r.IsHorizontal).Select(r => (r.Box.CenterX, r.Box.Top, r.Box.Bottom)).Should().Equal((2.5, 6, 30), (32.5, 6, 30));
    }

    [Fact]
    public void A_bar_parts_words_and_a_corner_in_a_line_is_no_vertical_rule()
    {
        var page = Picture.Page(
            """
            left|right
            ---+---
            """);

        page.Words.Select(w => w.Text).Should().Equal("left", "right");
        page.Rules.Where(r => !r.IsHorizontal).Select(r => (r.Box.CenterX, r.Box.Top, r.Box.Bottom)).Should().Equal((22.5, 0, 12));
        page.Rules.Should().ContainSingle(r => r.IsHorizontal);
    }

    [Theory]
    [InlineData("Table I - Non-Derivative")]
    [InlineData("A+ -- 94105-1234")]
    public void Few_dashes_are_text(string text)
    {
        var page = Picture.Page(text);

        page.Rules.Should().BeEmpty();
        page.Words.Select(w => w.Text).Should().Equal(text.Split(' '));
    }

    [Fact]
    public void Where_a_row_is_half_a_line_a_word_can_stand_between_two_lines()
    {
        var page = Picture.Page("upper\n       middle\nlower", row: Picture.HalfLine);

        page.Words.Select(w => w.Baseline).Should().Equal(8.5, 14.5, 20.5);
        page.Words.Should().OnlyContain(w => w.PointSize == Picture.FontSize);
    }

    [Fact]
    public void Each_picture_of_a_document_is_a_page()
    {
        PagedDocument document = Picture.Document("first", "second");

        document.Pages.Select(p => (p.Number, p.Words[0].Text)).Should().Equal((1, "first"), (2, "second"));
        document.Oddities.Should().BeEmpty();
    }
}
