using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class CellTests
{
    private static readonly HashSet<string> ThreeNotes = ["F1", "F2", "F3"];

    [Theory]
    [InlineData("877,973^(1)", "877,973", "F1")]
    [InlineData("877,973^(1)(2)", "877,973", "F1 F2")]
    [InlineData("877,973^(3)^(1)", "877,973", "F3 F1")]
    [InlineData("877,973 ^(1)", "877,973", "F1")]
    [InlineData("877,973\n^(1)", "877,973", "F1")]
    [InlineData("By\nTrust^(2)", "By Trust", "F2")]
    public void A_raised_mark_is_no_text(string drawing, string text, string notes) => Check(drawing, text, notes);

    [Theory]
    [InlineData("By Trust (1)", "By Trust", "F1")]
    [InlineData("By Trust (1) (2)", "By Trust", "F1 F2")]
    [InlineData("By Trust\n(3)", "By Trust", "F3")]
    [InlineData("877,973(1)", "877,973", "F1")]
    [InlineData("877,973(1)(3)", "877,973", "F1 F3")]
    [InlineData("(2)", "", "F2")]
    [InlineData("(2)(3)", "", "F2 F3")]
    public void A_mark_of_the_words_size_is_one_at_the_end_of_the_cell(string drawing, string text, string notes) => Check(drawing, text, notes);

    [Theory]
    [InlineData("Series (1) Units")]
    [InlineData("(1) Units")]
    [InlineData("held (2)\nby spouse")]
    [InlineData("By 401(k)")]
    [InlineData("Class A(1) Stock")]
    public void Prose_is_not_searched_for_marks(string drawing) => Check(drawing, drawing.Replace('\n', ' '), "");

    [Theory]
    [InlineData("By Trust (4)")]
    [InlineData("Notes due 2027(27)")]
    [InlineData("Tranche (9)")]
    public void A_mark_whose_note_does_not_exist_stays_text(string drawing) => Check(drawing, drawing, "");

    [Fact]
    public void A_raised_mark_refers_to_its_note_even_where_the_note_is_missing() => Check("877,973^(9)", "877,973", "F9");

    [Fact]
    public void A_raised_mark_inside_the_text_is_one_all_the_same() => Check("Class B^(1) Stock", "Class B Stock", "F1");

    [Fact]
    public void A_note_is_named_once() => Check("By\nTrust^(1) ^(1)", "By Trust", "F1");

    [Fact]
    public void A_cell_without_words_is_empty()
    {
        var cell = Cell.Of([], ThreeNotes);

        cell.IsEmpty.Should().BeTrue();
        (cell.Text, cell.Page).Should().Be(("", null));
        cell.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_cells_words_are_taken()
    {
        var tokens = Drawn.Tokens("By Trust^(1)");

        Cell.Of(tokens, ThreeNotes).Tokens.Should().BeEquivalentTo(tokens);

        tokens.Should().OnlyContain(t => t.Use == TokenUse.Value);
    }

    private static void Check(string drawing, string text, string notes)
    {
        var cell = Cell.Of(Drawn.Tokens(drawing), ThreeNotes);

        cell.Text.Should().Be(text);
        cell.Notes.Should().Equal(notes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
