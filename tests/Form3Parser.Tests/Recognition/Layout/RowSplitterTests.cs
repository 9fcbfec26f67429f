using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

/// <summary>Tables of three columns: the title, the letter D or I that each row has once, and the nature of the ownership.</summary>
public sealed class RowSplitterTests
{
    private const int Letter = 16;
    private const int Nature = 20;

    [Fact]
    public void Rows_of_one_line_are_their_lines() => Rows(
        """
        Common Stock    D
        Preferred       I   By Trust
        """, Picture.Line).Should().Equal("Common Stock|D|", "Preferred|I|By Trust");

    [Fact]
    public void Cells_may_be_centred_between_the_lines_of_a_longer_one() => Rows(
        """
                            By Sample
        Common Stock    I
                            Family Trust

        Stock Option
                        D
        (right to buy)

        Units           I   By Spouse
        """, Picture.HalfLine).Should().Equal("Common Stock|I|By Sample Family Trust", "Stock Option (right to buy)|D|", "Units|I|By Spouse");

    [Fact]
    public void Cells_may_be_aligned_at_the_top() => Rows(
        """
        Common Stock    I   By Sample
                            Family
                            Trust
        Stock Option    D
        (right to buy)
        Units           I   By Spouse
        """, Picture.Line).Should().Equal("Common Stock|I|By Sample Family Trust", "Stock Option (right to buy)|D|", "Units|I|By Spouse");

    [Fact]
    public void Cells_may_be_aligned_at_the_bottom() => Rows(
        """
                            By Sample
                            Family
        Common Stock    I   Trust
        Stock Option
        (right to buy)  D
        Units           I   By Spouse
        """, Picture.Line).Should().Equal("Common Stock|I|By Sample Family Trust", "Stock Option (right to buy)|D|", "Units|I|By Spouse");

    [Fact]
    public void A_cell_of_raised_marks_stands_on_the_line_beside_it()
    {
        List<Token> Column(string text, double left, double raise = 0, double size = 10) =>
            [.. text.Split('|').Select((word, i) => (word, i)).Where(p => p.word.Length > 0).Select(p => Drawn.Token(p.word, left, 20 + 10 * p.i - raise, size))];
        List<Token> titles = Column("Option|(right|Option|(right|Option|(right", 0), letters = Column("D||D||D", 80), marks = Column("(1)||(2)||(3)", 120, 3.5, 9);

        var (rows, isDoubtful) = RowSplitter.Split([titles, letters, marks], 1, [.. letters.Select(t => t.Baseline)]);

        rows.Select(r => TextLines.Join(r[0])).Should().AllBe("Option (right");
        isDoubtful.Should().BeFalse();
    }

    [Fact]
    public void A_cell_may_be_empty_in_any_row() => Rows(
        """
        Common Stock    D
        Common Stock    I   By Trust
        Common Stock    D
        Common Stock    D
        Common Stock    I   By Spouse
        """, Picture.Line).Should().Equal(
        "Common Stock|D|", "Common Stock|I|By Trust", "Common Stock|D|", "Common Stock|D|", "Common Stock|I|By Spouse");

    [Fact]
    public void One_row_has_all_lines()
    {
        Rows(
            """
            Common
            Stock
                            D
            of
            Widgets
            """, Picture.Line).Should().Equal("Common Stock of Widgets|D|");
    }

    [Fact]
    public void A_row_that_a_page_break_tore_is_put_together()
    {
        // The break runs through the second row: its letter and the first lines stand on the first page.
        var rows = Rows(
            """
            Common Stock    D

            Stock Option    I   By Sample
            (right to           Family
            buy) of             Trust dated
            Widgets Inc         May 4, 2011

            Units           I   By Spouse

            Warrants        I   By Trust
            """, Picture.Line, 4 * Picture.Line);

        rows.Should().Equal(
            "Common Stock|D|", "Stock Option (right to buy) of Widgets Inc|I|By Sample Family Trust dated May 4, 2011", "Units|I|By Spouse",
            "Warrants|I|By Trust");
    }

    [Fact]
    public void A_row_whose_letter_is_on_the_next_page_begins_on_this_one()
    {
        var rows = Rows(
            """
            Common Stock    D

            Preferred       I   By Trust

                                By Sample
            Stock Option        Family
            (right to       I   Trust dated
            buy) of             May 4,
            Widgets             2011

            Units           I   By Spouse
            """, Picture.Line, 6 * Picture.Line);

        rows.Should().Equal("Common Stock|D|", "Preferred|I|By Trust", "Stock Option (right to buy) of Widgets|I|By Sample Family Trust dated May 4, 2011", "Units|I|By Spouse");
    }

    [Fact]
    public void A_break_between_two_rows_changes_nothing()
    {
        var rows = Rows(
            """
            Common Stock    D
            Preferred       I   By Trust
            Units           I   By Spouse
            """, Picture.Line, Picture.Line);

        rows.Should().Equal("Common Stock|D|", "Preferred|I|By Trust", "Units|I|By Spouse");
    }

    [Fact]
    public void Cells_at_their_place_leave_no_doubt() => Split(
        """
                            By Sample
        Common Stock    I
                            Family Trust

        Units           I   By Spouse
        """, Picture.HalfLine).IsDoubtful.Should().BeFalse();

    [Fact]
    public void A_line_far_from_every_row_is_doubtful() => Split(
        """
        Common Stock    I   By Trust
        Units           I   By Spouse



                            of whom?
        """, Picture.Line).IsDoubtful.Should().BeTrue();

    private static IEnumerable<string> Rows(string drawing, double row, params double[] breaks) =>
        Split(drawing, row, breaks).Rows.Select(cells => string.Join('|', cells.Select(c => TextLines.Join(c))));

    private static (List<List<Token>[]> Rows, bool IsDoubtful) Split(string drawing, double row, params double[] breaks)
    {
        var columns = Drawn.Columns(drawing, row, breaks, Letter, Nature);
        return RowSplitter.Split(columns, 1, [.. columns[1].Select(t => t.Baseline)]);
    }
}
