using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class SheetTests
{
    [Fact]
    public void Words_of_one_line_stand_from_the_left_whatever_their_baselines_rounding()
    {
        var page = Picture.Page("Common Stock");
        List<Word> words = [page.Words[0] with { Baseline = page.Words[0].Baseline + 0.01 }, page.Words[1]];

        Sheet.Of([page with { Words = words }]).Tokens().Select(t => t.Text).Should().Equal("Common", "Stock");
    }

    [Fact]
    public void Pages_follow_each_other_without_their_margins()
    {
        var sheet = Drawn.OneSheet("\n\nfirst\n\n\n", "\n\n\n\nsecond\n");

        sheet.Tokens().Select(t => (t.Text, t.Page)).Should().Equal(("first", 1), ("second", 2));
        (sheet.Tokens()[1].Box.Top - sheet.Tokens()[0].Box.Bottom).Should().BeApproximately(0, 0.01);
        sheet.PageBreaks.Should().ContainSingle().Which.Should().BeApproximately(sheet.Tokens()[1].Box.Top, 0.01);
    }

    [Fact]
    public void Furniture_is_set_aside()
    {
        var sheet = Drawn.OneSheet(string.Concat(Enumerable.Repeat("\n", 20)) + "content" + string.Concat(Enumerable.Repeat("\n", 20)) + "1/2");

        sheet.Tokens().Select(t => t.Text).Should().Equal("content");
        sheet.Furniture.Should().ContainSingle(t => t.Text == "1/2" && t.Use == TokenUse.Furniture);
    }

    [Fact]
    public void A_blank_page_leaves_no_trace() => Drawn.OneSheet("first", "", "second").PageBreaks.Should().ContainSingle();

    [Fact]
    public void Rules_come_along_with_the_words_they_frame()
    {
        var sheet = Drawn.OneSheet("first", "\n\n+------+\n| cell |\n+------+");

        var cell = sheet.Tokens()[1].Box;
        sheet.HorizontalRules.Should().HaveCount(2).And.OnlyContain(r => r.Left < cell.Left && r.Right > cell.Right);
        sheet.HorizontalRules[0].CenterY.Should().BeLessThan(cell.Top);
        sheet.HorizontalRules[1].CenterY.Should().BeGreaterThan(cell.Bottom);
        sheet.VerticalRules.Should().HaveCount(2).And.OnlyContain(r => r.Top < cell.Top && r.Bottom > cell.Bottom);
    }

    [Fact]
    public void Turned_words_are_no_part_of_the_form()
    {
        var page = Picture.Page("upright turned");
        page = page with { Words = [page.Words[0], page.Words[1] with { Angle = 90 }] };

        Sheet.Of([page]).Tokens().Select(t => t.Text).Should().Equal("upright");
    }
}
