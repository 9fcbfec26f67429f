using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class PhraseFinderTests
{
    [Fact]
    public void A_phrase_on_one_line_is_found_with_its_box()
    {
        var phrase = Find("xx  Date of Event  xx", "dateofevent");

        phrase.Tokens.Select(t => t.Text).Should().Equal("Date", "of", "Event");
        (phrase.Box.Left, phrase.Box.Right).Should().Be((20, 85));
        phrase.OpensLine.Should().BeTrue();
    }

    [Fact]
    public void A_wrapped_phrase_is_found()
    {
        var phrase = Find(
            """
            2. Date of Event
            Requiring Statement
            (Month/Day/Year)
            """, "2dateofeventrequiringstatementmonthdayyear");

        phrase.Tokens.Should().HaveCount(7);
        phrase.Box.Bottom.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_word_above_is_none_of_a_phrase_that_has_its_own()
    {
        var phrase = PhraseFinder.FindAll(Drawn.Tokens(
            """
            this was note 2.
            Note: File three copies
            """), "notefilethreecopies").Should().ContainSingle().Subject;

        phrase.First.Text.Should().Be("Note:");
    }

    [Theory]
    [InlineData("2. Date of\n\nEvent", true)]
    [InlineData("2. Date of\nCommon\nEvent", false)]
    [InlineData("2. Date of\n                 Common\nEvent", true)]
    public void Lines_set_far_apart_are_of_one_phrase_where_nothing_of_its_column_stands_between_them(string drawing, bool isFound) =>
        PhraseFinder.FindAll(Drawn.Tokens(drawing), "2dateofevent").Should().HaveCount(isFound ? 1 : 0);

    [Fact]
    public void A_centred_heading_grows_both_ways() => Find(
        """
              2. Date
          Exercisable and
        Expiration Date (Month
            /Day/Year)
        """, "2dateexercisableandexpirationdatemonthdayyear").Tokens.Should().HaveCount(8);

    [Fact]
    public void A_heading_that_a_narrow_cell_broke_inside_a_word_is_found() => Find(
        """
        4. Convers-
        ion or Exer
        cise Price
        """, "4conversionorexerciseprice").Tokens.Should().HaveCount(7);

    [Fact]
    public void A_heading_goes_on_below_itself_and_not_in_the_column_beside_it()
    {
        var tokens = Drawn.Tokens(
            """
            3. Ownership       5. Ownership
            Form: Direct (D)   Form: Direct (D)
            """);

        var left = PhraseFinder.FindAll(tokens, "3ownershipformdirectd").Should().ContainSingle().Subject;
        var right = PhraseFinder.FindAll(tokens, "5ownershipformdirectd").Should().ContainSingle().Subject;

        left.Box.Right.Should().BeLessThan(right.Box.Left);
    }

    [Fact]
    public void A_heading_ends_where_a_gap_is_too_wide() =>
        PhraseFinder.FindAll(Drawn.Tokens("Date      of Event"), "dateofevent").Should().BeEmpty();

    [Fact]
    public void A_heading_ends_where_the_next_line_is_too_far() => PhraseFinder.FindAll(Drawn.Tokens(
        """
        Date of


        Event
        """), "dateofevent").Should().BeEmpty();

    [Fact]
    public void Signs_between_the_words_belong_to_the_phrase()
    {
        var phrase = Find("Table I - Non-Derivative Securities", "tableinonderivativesecurities");

        phrase.Tokens.Select(t => t.Text).Should().BeEquivalentTo("Table", "I", "-", "Non-Derivative", "Securities");
    }

    [Fact]
    public void A_phrase_that_is_quoted_opens_no_line() => Find("as in Table I - Non-Derivative", "tableinonderivative").OpensLine.Should().BeFalse();

    [Fact]
    public void A_phrase_across_a_gap_opens_its_line() => Find("other cell      Signatures", "signatures").OpensLine.Should().BeTrue();

    [Fact]
    public void A_phrase_is_found_wherever_it_stands_from_the_top()
    {
        var found = PhraseFinder.FindAll(Drawn.Tokens(
            """
            Expiration Date       Expiration
                                  Date

            Expiration Date
            """), "expirationdate");

        found.Select(p => p.Box.Left).Should().Equal(0, 110, 0);
    }

    [Fact]
    public void The_longer_wording_wins()
    {
        var tokens = Drawn.Tokens("1. Title of Security (Instr. 4)");

        var phrase = PhraseFinder.FindAll(tokens, "1titleofsecurityinstr4", "1titleofsecurity").Should().ContainSingle().Subject;

        phrase.Tokens.Should().HaveCount(6);
    }

    [Fact]
    public void A_longer_word_is_not_the_phrase() =>
        PhraseFinder.FindAll(Drawn.Tokens("Officers and Directors"), "officer", "director").Should().BeEmpty();

    [Fact]
    public void Words_set_aside_are_labels()
    {
        var phrase = Find("Date of Event", "dateofevent");

        phrase.MarkAsLabel();

        phrase.Tokens.Should().OnlyContain(t => t.Use == TokenUse.Label);
    }

    private static Phrase Find(string drawing, string key) =>
        PhraseFinder.FindAll(Drawn.Tokens(drawing), key).Should().ContainSingle().Subject;
}
