namespace Form3Parser.Tests.Text;

public sealed class WordAssemblerTests
{
    [Fact]
    public void Spaces_separate_words_and_are_none() =>
        new Typesetter().Put(0, 20, "One two").Words().Select(w => w.Text).Should().Equal("One", "two");

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    public void All_white_space_separates(string space) =>
        new Typesetter().Put(0, 20, $"a{space}b").Words().Should().HaveCount(2);

    [Fact]
    public void A_gap_separates_without_a_space() =>
        new Typesetter().Put(0, 20, "One").Put(17.5, 20, "two").Line().Should().Be("One two");

    [Fact]
    public void Letters_that_touch_are_a_word_in_whatever_order_they_were_drawn() =>
        new Typesetter().Put(10, 20, "c").Put(0, 20, "a").Put(15, 20, "d").Put(5, 20, "b").Line().Should().Be("abcd");

    [Fact]
    public void A_word_has_the_box_of_its_letters()
    {
        var word = new Typesetter().Put(30, 20, "abc").Words()[0];

        word.Box.Should().Be(new Form3Parser.Text.Rect(30, 12.5, 45, 22.5));
        (word.Baseline, word.PointSize, word.FontName).Should().Be((20, 10, "Plain"));
    }

    [Fact]
    public void Lines_come_from_the_top_and_words_from_the_left() =>
        new Typesetter().Put(50, 40, "four").Put(0, 40, "three").Put(50, 20, "two").Put(0, 20, "one")
            .Words().Select(w => w.Text).Should().Equal("one", "two", "three", "four");

    [Fact]
    public void Baselines_a_little_apart_are_one_line() =>
        new Typesetter().Put(50, 20, "two").Put(0, 21, "one").Line().Should().Be("one two");

    [Theory]
    [InlineData(16.5, "(1)")]
    [InlineData(21, "2")]
    public void What_is_raised_or_lowered_is_a_word_that_touches(double baseline, string mark)
    {
        var words = new Typesetter().Put(0, 20, "Stock").Put(25, baseline, mark, size: 6).Put(45, 20, "next").Words();

        words.Select(w => w.Text).Should().Equal("Stock", mark, "next");
        words.Select(w => w.SpaceBefore).Should().Equal(true, false, true);
    }

    [Fact]
    public void Several_marks_stay_with_their_word()
    {
        var words = new Typesetter().Put(0, 20, "L.P.").Put(20, 16.5, "(2)", size: 6).Put(31, 16.5, "(3)", size: 6)
            .Put(60, 15, "other").Words();

        words.Select(w => w.Text).Should().Equal("other", "L.P.", "(2)", "(3)");
    }

    [Fact]
    public void A_watermark_leaves_short_words_on_their_lines() =>
        new Typesetter().Put(0, 20, "shares held").Put(60, 20, "by").Put(75, 20, "him").Put(0, 35, "in").Put(15, 35, "trust").Put(62, 35, "(1)")
            .Put(10, 60, "A", size: 100).Words().Select(w => w.Text).Should().Equal("shares", "held", "by", "him", "in", "trust", "(1)", "A");

    [Fact]
    public void Small_print_beside_a_cross_keeps_its_own_line() =>
        new Typesetter().Put(0, 24, "X", size: 10).Put(8, 20, "Form filed", size: 7).Put(8, 29, "Person", size: 7)
            .Words().Select(w => w.Text).Should().Equal("Form", "filed", "X", "Person");

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_read_once() =>
        new Typesetter().Put(0, 20, "Bold text").Put(0.3, 20, "Bold text").Line().Should().Be("Bold text");

    [Fact]
    public void Each_letter_drawn_twice_is_read_once() =>
        new Typesetter().Put(0, 20, "a").Put(0.3, 20, "a").Put(5, 20, "l").Put(5.3, 20, "l").Put(10, 20, "l").Line().Should().Be("all");

    [Fact]
    public void Words_written_over_each_other_do_not_mix() =>
        new Typesetter().Put(0, 20, "______________").Put(11, 20, "Signed").Words().Select(w => w.Text)
            .Should().Equal("______________", "Signed");

    [Fact]
    public void Letters_set_apart_are_words_where_the_gaps_differ() =>
        new Typesetter().Put(0, 20, "SECURITIES", gap: 1.5).Put(72, 20, "HELD", gap: 1.5).Line().Should().Be("SECURITIES HELD");

    [Fact]
    public void A_soft_hyphen_that_the_next_letter_is_drawn_over_is_none() =>
        new Typesetter().Put(0, 20, "Foot\u00AD").Put(22, 20, "note").Line().Should().Be("Footnote");

    [Fact]
    public void Single_letters_with_the_gaps_of_spaces_are_words() =>
        new Typesetter().Put(0, 20, "ABCDE", gap: 3).Words().Should().HaveCount(5);

    [Theory]
    [InlineData("\uFB01led", "filed")]
    [InlineData("co\u00ADop", "co-op")]
    [InlineData("a\u200Bb", "ab")]
    public void Letters_are_spelled_out(string printed, string expected) =>
        new Typesetter().Put(0, 20, printed).Line().Should().Be(expected);

    [Fact]
    public void Hebrew_is_read_from_the_right() =>
        new Typesetter().Put(0, 20, "\u05DD\u05D5\u05DC\u05E9").Line().Should().Be("\u05E9\u05DC\u05D5\u05DD");

    [Fact]
    public void A_number_within_Hebrew_keeps_its_order() =>
        new Typesetter().Put(0, 20, "12\u05D1").Line().Should().Be("\u05D112");

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    [InlineData(45)]
    [InlineData(10)]
    public void Turned_text_is_words_of_its_own(double angle)
    {
        var words = new Typesetter().Put(0, 20, "level").Put(100, 100, "turned text", angle: angle).Words();

        words.Select(w => (w.Text, w.Angle)).Should().Equal(("level", 0), ("turned", angle), ("text", angle));
    }

    [Fact]
    public void A_letter_that_stands_for_several_words_is_several_words()
    {
        using var assembler = new Form3Parser.Text.WordAssembler();
        var letter = new Form3Parser.Text.Letter("By Trust", new(0, 10, 80, 20), 18, 10, "");

        var words = assembler.Assemble([letter]);

        words.Select(w => w.Text).Should().Equal("By", "Trust");
        words[1].Box.Left.Should().BeApproximately(30, 1e-9);
    }
}
