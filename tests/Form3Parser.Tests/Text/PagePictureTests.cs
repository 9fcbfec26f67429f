using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

public sealed class PagePictureTests
{
    private static readonly char[] Blanks = [' ', '\n'];

    [Fact]
    public void Words_stand_where_they_stand_on_the_page() =>
        Lines(new Typesetter().Put(20, 20, "Common Stock").Put(120, 20, "100").Put(20, 32, "Option").Put(200, 32, "D"))
            .Should().Equal("Common Stock        100", "Option                              D");

    [Fact]
    public void A_text_of_narrow_letters_moves_all_columns_on_its_right()
    {
        var set = new Typesetter().Put(0, 20, "Common Stock").Put(100, 20, "100").Put(150, 20, "D");
        set.Put(0, 32, "Employee Stock Option to buy", size: 6).Put(100, 32, "2,500").Put(150, 32, "I");

        Lines(set).Should().Equal(
            "Common Stock                  100       D",
            "Employee Stock Option to buy  2,500     I");
    }

    [Fact]
    public void Words_that_stand_on_each_other_are_all_printed() =>
        Lines(new Typesetter().Put(0, 20, "first").Put(12, 21, "second").Put(13, 20.5, "third"))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Should().BeEquivalentTo("first", "second", "third");

    [Fact]
    public void A_mark_stays_at_its_word() =>
        Lines(new Typesetter().Put(0, 20, "48,250").Put(30, 16.5, "(1)", size: 6).Put(80, 20, "D"))
            .Should().Equal("48,250(1)       D");

    [Fact]
    public void Space_between_lines_is_kept_and_a_nearly_empty_page_is_not_a_screenful() =>
        Lines(new Typesetter().Put(0, 20, "a").Put(0, 32, "b").Put(0, 56, "c").Put(0, 700, "d"))
            .Should().Equal("a", "b", "", "c", "", "", "", "", "d");

    [Fact]
    public void Turned_text_follows_below() =>
        Lines(new Typesetter().Put(0, 20, "upright").Put(50, 90, "turned text", angle: 270))
            .Should().Equal("upright", "turned text");

    [Fact]
    public void A_word_far_off_the_page_costs_no_line_of_blanks() =>
        Lines(new Typesetter().Put(0, 20, "near").Put(1e9, 20, "far")).Single().Length.Should().BeLessThan(1000);

    [Fact]
    public void A_page_without_words_is_empty() => Text(new Typesetter()).Should().BeEmpty();

    [Fact]
    public void Every_word_of_the_plain_text_is_in_the_picture()
    {
        var random = new Random(20260101);
        for (var trial = 0; trial < 200; trial++)
        {
            var set = new Typesetter();
            for (var i = random.Next(60); i >= 0; i--)
                set.Put(
                    random.Next(-20, 620), random.Next(0, 800), new string((char)('a' + i % 26), random.Next(1, 30)),
                    size: random.Next(4, 20), angle: random.Next(10) == 0 ? 90 : 0);
            var page = PageOf(set);

            Words(Written(page, PagePicture.Write)).Should().BeEquivalentTo(Words(Written(page, PageText.Write)));
        }
    }

    private static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(Typesetter set) => Text(set).TrimEnd('\n').Split('\n');

    private static string Text(Typesetter set) => Written(PageOf(set), PagePicture.Write);

    private static Page PageOf(Typesetter set) =>
        new() { Number = 1, Width = 600, Height = 800, Words = set.Words(), Rules = [], Links = [], Images = [] };

    private static string Written(Page page, Action<Page, TextWriter> write)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(page, writer);
        return writer.ToString();
    }
}
