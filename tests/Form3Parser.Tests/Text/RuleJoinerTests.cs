using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

public sealed class RuleJoinerTests
{
    [Fact]
    public void Pieces_that_touch_are_one_line() =>
        RuleJoiner.Join([new(50, 10, 90, 11), new(10, 10, 50.5, 11)]).Should().Equal(new Rule(new(10, 10, 90, 11)));

    [Fact]
    public void Lines_at_different_heights_stay_apart() =>
        RuleJoiner.Join([new(10, 10, 90, 11), new(10, 12, 90, 13)]).Should().HaveCount(2);

    [Fact]
    public void Lines_with_a_gap_stay_apart() =>
        RuleJoiner.Join([new(10, 10, 40, 11), new(44, 10, 90, 11)]).Should().HaveCount(2);

    [Fact]
    public void Upright_pieces_are_joined_too() =>
        RuleJoiner.Join([new(10, 50, 11, 90), new(10, 10, 11, 50)]).Should().Equal(new Rule(new(10, 10, 11, 90)));

    [Fact]
    public void Dashes_are_one_line() =>
        RuleJoiner.Join([new(10, 10, 14, 11), new(17, 10, 21, 11), new(24, 10, 28, 11)])
            .Should().Equal(new Rule(new(10, 10, 28, 11)));

    [Fact]
    public void A_single_dot_is_no_line() =>
        RuleJoiner.Join([new(10, 10, 11, 11)]).Should().BeEmpty();

    [Fact]
    public void No_piece_is_lost_among_many_of_both_kinds()
    {
        var pieces = new Rect[40];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = i % 2 == 0 ? new(0, 10 * i, 50, (10 * i) + 1) : new(100 + (10 * i), 0, 101 + (10 * i), 50);

        RuleJoiner.Join(pieces).Should().HaveCount(40);
    }

    [Fact]
    public void Borders_of_cells_join_in_whatever_order_they_are_drawn()
    {
        var borders = Enumerable.Range(0, 40).SelectMany(row => Enumerable.Range(0, 6).SelectMany(column => Borders(60 * column, 20 * row))).ToArray();
        var shuffled = borders.ToArray();
        new Random(3).Shuffle(shuffled);

        RuleJoiner.Join(borders).Should().HaveCount(41 + 7).And.Equal(RuleJoiner.Join(shuffled));

        static Rect[] Borders(double x, double y) =>
            [new(x, y, x + 60, y + 0.5), new(x, y + 20, x + 60, y + 20.5), new(x, y, x + 0.5, y + 20), new(x + 60, y, x + 60.5, y + 20)];
    }
}
