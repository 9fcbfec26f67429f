using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class ColumnLayoutTests
{
    [Fact]
    public void A_rule_between_two_headings_parts_their_columns()
    {
        var columns = Read(
            """
            Title          | Amount
            Common Stock of| 5
            """);

        columns.Bounds.Should().Equal(15.5 * Picture.CellWidth);
    }

    [Fact]
    public void Without_rules_the_widest_gap_between_the_headings_does()
    {
        var columns = Read(
            """
            Title                      Amount
            Common Stock of Widgets    5
            """);

        Of(columns, Drawn.Tokens("Common Stock of Widgets    5")).Should().Equal(0, 0, 0, 0, 1);
    }

    [Fact]
    public void What_is_set_flush_right_is_under_its_own_heading()
    {
        var columns = Read(
            """
            Title                  Amount
            Units          1,234,567,890
            """);

        Of(columns, Drawn.Tokens("Units          1,234,567,890")).Should().Equal(0, 1);
    }

    [Fact]
    public void What_stands_far_behind_a_cell_is_in_the_next_column_though_that_is_empty_below_its_heading()
    {
        const string Row = "624,136               (1)";
        var columns = Read($"Number                     Price\n{Row}");

        Of(columns, Drawn.Tokens(Row)).Should().Equal(0, 1);
    }

    [Fact]
    public void No_column_is_left_without_a_word_where_another_gap_parts_two_that_both_have_one()
    {
        const string Row = "Units            94    $6,848";
        var columns = Read($"Title    Number          Price\n{Row}");

        Of(columns, Drawn.Tokens(Row)).Should().Equal(0, 1, 2);
    }

    [Fact]
    public void Where_all_cells_begin_below_their_headings_spaces_within_one_part_nothing()
    {
        var columns = Read(
            """
            Officer             Other
            Exec.   VP    & CFO Former Director
            """);

        Of(columns, Drawn.Tokens("Exec.   VP    & CFO Former Director")).Should().Equal(0, 0, 0, 0, 1, 1);
        columns.Bounds[0].Should().BeGreaterThan(19 * Picture.CellWidth);
    }

    [Fact]
    public void Headings_that_touch_are_parted_where_they_do()
    {
        var columns = ColumnLayout.Of([new Rect(0, 0, 50, 10), new Rect(48, 0, 90, 10)], [], []);

        columns.Bounds.Should().Equal(49);
    }

    [Fact]
    public void Rules_elsewhere_do_not_count()
    {
        var columns = ColumnLayout.Of([new Rect(0, 0, 40, 10), new Rect(80, 0, 120, 10)], [], [new Rect(19.8, 0, 20.2, 90), new Rect(100, 0, 101, 90)]);

        columns.Bounds.Should().ContainSingle().Which.Should().BeInRange(40, 80);
    }

    [Fact]
    public void Each_heading_has_its_column_from_the_left()
    {
        var columns = Read(
            """
            One    | Two  | Three
            a      | b    | c
            """);

        Of(columns, Drawn.Tokens("a      | b    | c")).Should().Equal(0, 1, 2);
    }

    // The first row of the picture is the headings, a word each.
    private static ColumnLayout Read(string drawing)
    {
        var page = Picture.Page(drawing);
        var head = page.Words.Where(w => w.Baseline < Picture.Line).Select(w => w.Box).ToList();
        var body = page.Words.Where(w => w.Baseline > Picture.Line).Select(w => new Token(w, 1, 0)).ToList();
        return ColumnLayout.Of(head, body, [.. page.Rules.Where(r => !r.IsHorizontal).Select(r => r.Box)]);
    }

    private static IEnumerable<int> Of(ColumnLayout columns, List<Token> tokens) => tokens.Select(columns.Of);
}
