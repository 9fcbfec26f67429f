using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

public sealed class ScannedPageTests
{
    private const double Size = 10;

    private static readonly Rect Whole = new(0, 0, 612, 792);

    [Fact]
    public void A_picture_as_large_as_the_page_with_words_over_it_is_a_scan()
    {
        var words = new[] { At("Common", 40, 35) };

        ScannedPage.Is(PageOf(words, Whole)).Should().BeTrue();
        ScannedPage.Is(PageOf(words, new Rect(0, 0, 200, 100))).Should().BeFalse("a logo is no scan");
        ScannedPage.Is(PageOf(words)).Should().BeFalse();
        ScannedPage.Is(PageOf([], Whole)).Should().BeFalse("there is nothing to read on it");
    }

    [Theory]
    [InlineData("|", 1)]
    [InlineData("—", 9)]
    [InlineData(";", 2)]
    [InlineData("a", 0.5)]
    [InlineData("AOR", 3)]
    public void Dirt_and_pieces_of_lines_are_no_words(string text, double width) =>
        Texts(ScannedPage.SetRight(PageOf([At("Common", 40, 35), At(text, 100, width), At("Stock", 150, 28)], Whole)))
            .Should().Equal("Common", "Stock");

    [Theory]
    [InlineData("A", 1)]
    [InlineData("I", 1)]
    [InlineData("(1)", 2)]
    [InlineData("&", 6)]
    [InlineData("[", 2)]
    public void What_a_form_may_say_stays(string text, double width) =>
        Texts(ScannedPage.SetRight(PageOf([At("Common", 40, 35), At(text, 100, width)], Whole))).Should().Equal("Common", text);

    [Fact]
    public void The_edge_of_a_cell_is_no_part_of_its_word() =>
        Texts(ScannedPage.SetRight(PageOf([At("|04/29/2021", 40, 50)], Whole))).Should().Equal("04/29/2021");

    [Fact]
    public void Words_whose_width_was_spread_over_the_space_behind_them_get_it_back()
    {
        // Five letters and a space on 30 points: each has 5.
        var page = ScannedPage.SetRight(PageOf([At("Stock", 40, 25), At("Units", 75, 25), At("Owned", 110, 25)], Whole));

        page.Words.Select(w => w.Box.Right).Should().Equal(70, 105, 140);
    }

    [Fact]
    public void Words_that_are_as_wide_as_they_are_stay()
    {
        var words = new[] { At("Stock", 40, 25), At("Units", 68, 25), At("Owned", 96, 25) };

        ScannedPage.SetRight(PageOf(words, Whole)).Words.Should().Equal(words);
    }

    private static Word At(string text, double left, double width) =>
        new(text, new Rect(left, 92, left + width, 102), 100, Size, "", true);

    private static IEnumerable<string> Texts(Page page) => page.Words.Select(w => w.Text);

    private static Page PageOf(IReadOnlyList<Word> words, params Rect[] images) =>
        new() { Number = 1, Width = 612, Height = 792, Words = words, Rules = [], Links = [], Images = images };
}
