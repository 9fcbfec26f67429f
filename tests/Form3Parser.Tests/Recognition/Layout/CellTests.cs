using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class CellTests
{
    private static readonly HashSet<string> ThreeNotes = ["F1", "F2", "F3"];
    private static readonly MarkStyle Raised = new(ThreeNotes, true);
    private static readonly MarkStyle InLine = new(ThreeNotes, false);

    [Theory]
    [InlineData("877,973^(1)", "877,973", "F1")]
    [InlineData("877,973^(1)(2)", "877,973", "F1 F2")]
    [InlineData("877,973^(3)^(1)", "877,973", "F3 F1")]
    [InlineData("877,973 ^(1)", "877,973", "F1")]
    [InlineData("877,973\n^(1)", "877,973", "F1")]
    [InlineData("By\nTrust^(2)", "By Trust", "F2")]
    public void A_raised_mark_is_no_text(string drawing, string text, string notes)
    {
        Check(drawing, text, notes, Raised);
        Check(drawing, text, notes, InLine);
    }

    [Theory]
    [InlineData("By Trust^(\n^2)", "By Trust", "F2")]
    [InlineData("By Trust\n^2)", "By Trust", "F2")]
    [InlineData("By Trust^(1)^(\n^3)", "By Trust", "F1 F3")]
    public void A_mark_may_be_torn(string drawing, string text, string notes) => Check(drawing, text, notes, Raised);

    [Theory]
    [InlineData("By Trust (1)", "By Trust", "F1")]
    [InlineData("By Trust (1) (2)", "By Trust", "F1 F2")]
    [InlineData("By Trust\n(3)", "By Trust", "F3")]
    [InlineData("877,973(1)", "877,973", "F1")]
    [InlineData("877,973(1)(3)", "877,973", "F1 F3")]
    [InlineData("(2)", "", "F2")]
    [InlineData("(2)(3)", "", "F2 F3")]
    [InlineData("877,973(\n3)", "877,973", "F3")]
    public void Where_marks_are_not_raised_they_end_their_cell(string drawing, string text, string notes) => Check(drawing, text, notes, InLine);

    [Theory]
    [InlineData("877,973 (1, 3)", "877,973", "F1 F3")]
    [InlineData("877,973(3, 1)", "877,973", "F3 F1")]
    [InlineData("877,973^(1, ^2, ^3)", "877,973", "F1 F2 F3")]
    [InlineData("By Trust [1, 2,\n3]", "By Trust", "F1 F2 F3")]
    [InlineData("Series (1, 5)", "Series (1, 5)", "")]
    public void Marks_may_be_a_list_in_one_pair_of_brackets(string drawing, string text, string notes) => Check(drawing, text, notes, InLine);

    [Fact]
    public void A_list_of_marks_that_ends_in_a_comma_was_cut_off()
    {
        Cell.Of(Drawn.Tokens("By Trust^1,2,"), Raised with { BareSize = Picture.MarkSize }).HasMisreadMark.Should().BeTrue();
        Cell.Of(Drawn.Tokens("By Trust^1,2"), Raised with { BareSize = Picture.MarkSize }).HasMisreadMark.Should().BeFalse();
    }

    [Theory]
    [InlineData("By Trust (1)")]
    [InlineData("Warrants(2)")]
    [InlineData("By\nTrust (3)")]
    public void Where_marks_are_raised_a_number_of_full_size_is_text(string drawing) => Check(drawing, drawing.Replace('\n', ' '), "", Raised);

    [Theory]
    [InlineData("(2)", "F2")]
    [InlineData("(2)(3)", "F2 F3")]
    [InlineData("^(1)\n^(2)", "F1 F2")]
    public void A_cell_of_marks_alone_says_see_the_notes(string drawing, string notes) => Check(drawing, "", notes, Raised);

    [Theory]
    [InlineData("Series (1) Units")]
    [InlineData("(1) Units")]
    [InlineData("held (2)\nby spouse")]
    [InlineData("By 401(k)")]
    [InlineData("Class A(1) Stock")]
    public void Prose_is_not_searched_for_marks(string drawing) => Check(drawing, drawing.Replace('\n', ' '), "", InLine);

    [Theory]
    [InlineData("By Trust (4)")]
    [InlineData("Notes due 2027(27)")]
    [InlineData("Tranche (9)")]
    public void A_mark_whose_note_does_not_exist_stays_text(string drawing) => Check(drawing, drawing, "", InLine);

    [Fact]
    public void A_raised_mark_refers_to_its_note_even_where_the_note_is_missing() => Check("877,973^(9)", "877,973", "F9", Raised);

    [Fact]
    public void A_raised_mark_inside_the_text_is_one_all_the_same() => Check("Class B^(1) Stock", "Class B Stock", "F1", Raised);

    [Fact]
    public void A_note_is_named_once() => Check("By\nTrust^(1) ^(1)", "By Trust", "F1", Raised);

    [Fact]
    public void A_cell_without_words_is_empty()
    {
        var cell = Cell.Of([], Raised);

        cell.IsEmpty.Should().BeTrue();
        (cell.Text, cell.Page).Should().Be(("", null));
        cell.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_cells_words_are_taken()
    {
        var tokens = Drawn.Tokens("By Trust^(1)");

        Cell.Of(tokens, Raised).Tokens.Should().BeEquivalentTo(tokens);

        tokens.Should().OnlyContain(t => t.Use == TokenUse.Value);
    }

    [Theory]
    [InlineData("Warrants (2)", "Warrants (2)", "")]
    [InlineData("Warrants(2)", "Warrants", "F2")]
    [InlineData("Warrants (2)(1)", "Warrants (2)", "F1")]
    [InlineData("Warrants\n(2)", "Warrants", "F2")]
    [InlineData("Warrants(2) (1)", "Warrants", "F2 F1")]
    public void Where_marks_touch_their_words_a_number_that_stands_apart_is_text(string drawing, string text, string notes) =>
        Check(drawing, text, notes, InLine with { AreGlued = true });

    [Theory]
    [InlineData("Warrants (2)    877,973(1)", true)]
    [InlineData("Warrants (2)    877,973 (1)", false)]
    [InlineData("5(1)    877,973 (1)", false)]
    [InlineData("Warrants(2)    877,973", false)]
    [InlineData("Warrants (2)    877,973^(1)", false)]
    public void Behind_numbers_a_filing_shows_whether_marks_touch(string table, bool areGlued) =>
        MarkStyle.Of(Drawn.Tokens(table), ThreeNotes).AreGlued.Should().Be(areGlued);

    [Theory]
    [InlineData("Stock^(1) 5", true)]
    [InlineData("Stock(1) 5", false)]
    [InlineData("Stock (1)", false)]
    [InlineData("Stock 5", false)]
    public void A_filing_shows_how_it_prints_its_marks(string table, bool areRaised) =>
        MarkStyle.Of(Drawn.Tokens(table), ThreeNotes).Should().Be(new MarkStyle(ThreeNotes, areRaised));

    private static void Check(string drawing, string text, string notes, MarkStyle style)
    {
        var cell = Cell.Of(Drawn.Tokens(drawing), style);

        cell.Text.Should().Be(text);
        cell.Notes.Should().Equal(notes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
