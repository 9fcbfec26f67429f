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
    public void What_only_looks_alike_is_content(string before, string page) => Find(before, page).Should().BeNull();

    [Fact]
    public void A_sheet_holds_a_repeated_line_once_and_its_neighbours_at_their_distance()
    {
        var sheet = Drawn.OneSheet("first\ncut in two", "cut in two\nlast");

        sheet.Tokens.Select(t => t.Text).Should().Equal("first", "cut", "in", "two", "last");
        var lines = sheet.Tokens.Select(t => t.Baseline).Distinct().ToList();
        (lines[1] - lines[0], lines[2] - lines[1]).Should().Be((Picture.Line, Picture.Line));
    }

    private static (IEnumerable<string> Repeated, double Shift)? Find(string before, string page) =>
        PageOverlap.Find(Picture.Page(before).Words, Picture.Page(page, 2).Words) is { } found
            ? (found.Repeated.Select(w => w.Text), found.Shift) : null;
}
