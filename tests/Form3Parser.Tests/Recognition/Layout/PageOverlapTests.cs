using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class PageOverlapTests
{
    [Fact]
    public void A_line_printed_at_the_foot_and_at_the_head_is_taken_once()
    {
        var overlap = Find("first\ncut in two", "cut in two\nlast");

        overlap!.Value.Repeated.Should().BeEquivalentTo(["cut", "in", "two"]);
        overlap.Value.Shift.Should().Be(Picture.Line);
    }

    [Fact]
    public void Several_lines_may_be_repeated() =>
        Find("first\ncut in\ntwo", "cut in\ntwo\nlast")!.Value.Repeated.Should().BeEquivalentTo(["cut", "in", "two"]);

    [Theory]
    [InlineData("first\nCommon Stock", "Units\nCommon Stock")]
    [InlineData("first\nCommon Stock", "  Common Stock\nlast")]
    [InlineData("first\nCommon Stock", "Common Units\nlast")]
    [InlineData("", "Common Stock")]
    [InlineData("Common Stock", "")]
    [InlineData("first\nThe rest vests on the first day", "The rest vests\nlast")]
    [InlineData("first\nOne\nTwo\nThree", "One\nTwo\nThree\nlast")]
    public void What_only_looks_alike_is_content(string before, string page) => Find(before, page).Should().BeNull();

    [Theory]
    [InlineData("first\ncut in two", "cut in two\nlast", false)]
    [InlineData("first\n\nThe rest vests later", "\nThe rest vests later\nlast", true)]
    public void Away_from_the_edge_of_the_sheet_two_lines_may_be_alike(string before, string page, bool isDoubtful) =>
        PageOverlap.Find(Picture.Page(before).Words, Picture.Page(page, 2).Words)!.IsDoubtful.Should().Be(isDoubtful);

    [Theory]
    [InlineData("first\n\nThe Stock will vest", "\nThe Stock will vest\nlast", 1, true)]
    [InlineData("first\n\nCommon Stock        5    D", "\nCommon Stock        5    D\nlast", 2, true)]
    [InlineData("first\n\nCommon Stock 5 D\n-----------------", "\nCommon Stock 5 D\nlast", 2, false)]
    [InlineData("Preferred\nStock Fund Two\n-----------------", "\nStock Fund Two\nlast", 2, true)]
    [InlineData("first\n\nCommon Stock 5 D", "-----------------\nCommon Stock 5 D\nlast", 2, false)]
    public void Two_rows_may_be_alike_and_are_when_a_rule_parts_them(string before, string page, int times, bool isDoubtful)
    {
        var sheet = Drawn.OneSheet(before, page);

        sheet.Tokens().Count(t => t.Text == "Stock").Should().Be(times);
        sheet.DoubtfulOverlaps.Should().HaveCount(isDoubtful ? 1 : 0);
    }

    [Fact]
    public void A_sheet_holds_a_repeated_line_once_and_its_neighbours_at_their_distance()
    {
        var sheet = Drawn.OneSheet("first\ncut in two", "cut in two\nlast");

        sheet.Tokens().Select(t => t.Text).Should().Equal("first", "cut", "in", "two", "last");
        var lines = sheet.Tokens().Select(t => t.Baseline).Distinct().ToList();
        (lines[1] - lines[0], lines[2] - lines[1]).Should().Be((Picture.Line, Picture.Line));
    }

    private static (IEnumerable<string> Repeated, double Shift)? Find(string before, string page) =>
        PageOverlap.Find(Picture.Page(before).Words, Picture.Page(page, 2).Words) is { } found
            ? (found.Repeated.OrderBy(w => w.Baseline).ThenBy(w => w.Box.Left).Select(w => w.Text), found.Shift) : null;
}
