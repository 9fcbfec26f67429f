using Form3Parser.Recognition.Layout;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class CheapestCutsTests
{
    private const double Rival = 0.1;

    [Fact]
    public void Of_two_places_the_cheaper_is_taken()
    {
        var (cost, (cuts, isDoubtful)) = CheapestCuts.Of([[(1, 0), (2, 1)], [(5, 1), (6, 0)]], (_, _, _) => 0, Rival);

        (cost, isDoubtful).Should().Be((0, false));
        cuts.Should().Equal(1, 6);
    }

    [Fact]
    public void A_dearer_place_is_taken_where_the_rows_cost_less_for_it()
    {
        var (cost, (cuts, _)) = CheapestCuts.Of([[(1, 0), (2, 1)]], (_, top, bottom) => top == 1 || bottom == 1 ? 3 : 0, Rival);

        cost.Should().Be(1);
        cuts.Should().Equal(2);
    }

    [Fact]
    public void Two_places_that_cost_nearly_the_same_are_doubtful() =>
        CheapestCuts.Of([[(1, 0), (2, Rival / 2)]], (_, _, _) => 0, Rival).Best.IsDoubtful.Should().BeTrue();

    [Fact]
    public void One_row_has_no_cuts() => CheapestCuts.Of([], (_, _, _) => 0, Rival).Best.Cuts.Should().BeEmpty();
}
