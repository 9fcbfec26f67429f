using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

public sealed class PageTextTests
{
    private static string[] Lines(Typesetter set)
    {
        var page = new Page { Number = 1, Width = 600, Height = 800, Words = set.Words(), Rules = [], Links = [], Images = [] };
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        PageText.Write(page, writer);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Words_are_joined_with_spaces_and_marks_without() =>
        Lines(new Typesetter().Put(0, 20, "Common Stock").Put(60, 16.5, "(1)", size: 6).Put(0, 32, "Next line"))
            .Should().Equal("Common Stock(1)", "Next line");

    [Fact]
    public void Columns_of_prose_are_read_one_after_the_other()
    {
        var set = new Typesetter();
        for (var line = 0; line < 6; line++)
            set.Put(0, 20 + (12 * line), $"left a b c {line}").Put(100, 20 + (12 * line), $"right a b c {line}");

        Lines(set).Should().HaveCount(12);
        Lines(set)[..6].Should().OnlyContain(l => l.StartsWith("left", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_a_table_are_read_across()
    {
        var set = new Typesetter();
        for (var line = 0; line < 6; line++)
            set.Put(0, 20 + (12 * line), "Stock").Put(100, 20 + (12 * line), "100").Put(200, 20 + (12 * line), "D");

        Lines(set).Should().Equal(Enumerable.Repeat("Stock 100 D", 6));
    }

    [Fact]
    public void A_page_without_words_is_empty() => Lines(new Typesetter()).Should().BeEmpty();
}
