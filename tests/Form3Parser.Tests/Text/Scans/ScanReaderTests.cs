using Form3Parser.Text;

namespace Form3Parser.Tests.Text.Scans;

public sealed class ScanReaderTests
{
    // Words from which the letters' shapes can be learnt.
    private static PaintedPage Learnt() => new PaintedPage()
        .Write("TENET", 20, 20).Write("TIED", 80, 20).Write("DINE", 140, 20).Write("(1)", 200, 20).Write("(2)", 230, 20)
        .Write("(3)", 20, 40).Write("(4)", 60, 40).Write("1234", 100, 40).Write("4321", 150, 40).Write("INDEED", 200, 40);

    [Fact]
    public void A_mark_that_the_text_layer_lacks_is_read_off_the_picture()
    {
        var page = Learnt().Write("TENT", 20, 80).Ink("(2)", 46, 76, 6).Read();

        var mark = page.Words.Single(w => w.Text == "(2)" && w.Baseline > 60);
        mark.PointSize.Should().BeLessThan(8);
        mark.SpaceBefore.Should().BeFalse("it is set solid with its word");
    }

    [Fact]
    public void A_mark_that_came_out_as_dirt_is_read_off_the_picture() =>
        Texts(Learnt().Ink("TENT", 20, 80).Ink("(1)(3)", 44, 76, 6).Say("TENT®", 20, 80).Read()).Should().Contain(["TENT", "(1)(3)"]);

    [Fact]
    public void A_letter_that_stands_alone_is_read() =>
        Texts(Learnt().Ink("D", 150, 100).Read()).Count(t => t == "D").Should().Be(1);

    [Fact]
    public void A_letter_that_was_taken_for_a_piece_of_a_line_is_read_between_words() =>
        Texts(Learnt().Write("TENT", 20, 100).Ink("I", 55, 100).Say("|", 55, 100).Write("TIDE", 66, 100).Read()).Should().ContainInOrder("TENT", "I", "TIDE");

    [Fact]
    public void What_looks_like_nothing_the_page_has_stays_unread() =>
        Texts(Learnt().Paint(150, 93, 7, 7).Read()).Should().Equal(Texts(Learnt().Read()));

    [Fact]
    public void A_rule_is_a_rule_and_no_letter()
    {
        var page = Learnt().Paint(10, 60, 280, 1).Paint(100, 60, 1, 80).Read();

        page.Rules.Should().HaveCount(2);
        page.Rules.Should().ContainSingle(r => r.IsHorizontal && r.Box.Width > 250);
        Texts(page).Should().Equal(Texts(Learnt().Read()));
    }

    [Fact]
    public void A_word_stands_where_its_ink_is()
    {
        var page = Learnt().Ink("NINE", 20, 100).Say("NINE", 20, 94).Read();

        page.Words.Single(w => w.Text == "NINE").Baseline.Should().BeApproximately(100, 0.5);
    }

    [Fact]
    public void What_says_the_same_ink_again_is_left_out() =>
        Texts(Learnt().Write("TENT", 20, 100).Say("ENT", 26, 100).Read()).Should().Contain("TENT").And.NotContain("ENT");

    [Fact]
    public void A_word_that_the_text_layer_lacks_is_read_by_its_shapes() =>
        Texts(Learnt().Ink("1432", 150, 100).Read()).Should().Contain("1432");

    [Fact]
    public void A_picture_that_cannot_be_decoded_leaves_the_words_as_they_are()
    {
        var page = Learnt().Ink("(2)", 46, 76, 6);

        Texts(page.ReadBlind()).Should().NotContain("1432").And.Contain("TENET");
        page.ReadBlind().Rules.Should().BeEmpty();
    }

    private static IEnumerable<string> Texts(Page page) => page.Words.Select(w => w.Text);
}
