using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>Two boxes to tick, "Director" and "Owner".</summary>
public sealed class TicksTests
{
    [Theory]
    [InlineData("X Director    Owner", true, false)]
    [InlineData("  Director  X Owner", false, true)]
    [InlineData("__X__ Director   _____ Owner", true, false)]
    [InlineData("__X__     _____\nDirector  Owner", true, false)]
    [InlineData("_____     __X__\nDirector  Owner", false, true)]
    [InlineData("__X__     __X__\nDirector  Owner", true, true)]
    [InlineData("X Director\n  Owner", true, false)]
    public void A_tick_stands_before_its_label_or_right_above_it(string drawing, bool isDirector, bool isOwner)
    {
        var tokens = Drawn.Tokens(drawing);
        Phrase[] labels = [PhraseFinder.FindAll(tokens, "director")[0], PhraseFinder.FindAll(tokens, "owner")[0]];
        foreach (var label in labels)
            label.MarkAsLabel();

        var side = TickSide.Unknown;
        Ticks.Read(tokens, [], labels, "", ["isDirector", "isOwner"], ref side).Should().Equal(isDirector, isOwner);

        side.Should().Be(TickSide.Before);
        tokens.Should().NotContain(t => t.Use == TokenUse.Unplaced);
    }

    [Theory]
    [InlineData("■■ Director   ■ Owner", true, false)]
    [InlineData("   Director   ■ Owner", false, true)]
    [InlineData("Director ■   Owner ■■", false, true)]
    [InlineData("■  Director   ■ Owner", false, false)]
    public void Where_ticks_are_drawn_more_is_drawn_in_a_ticked_box_than_in_the_others(string drawing, bool isDirector, bool isOwner)
    {
        var drawn = Drawn.Tokens(drawing);
        var shapes = drawn.FindAll(t => t.Text[0] == '■').SelectMany(t => Enumerable.Repeat(t, t.Text.Length)).ToList();
        List<Token> tokens = [.. drawn.Except(shapes)];
        Phrase[] labels = [PhraseFinder.FindAll(tokens, "director")[0], PhraseFinder.FindAll(tokens, "owner")[0]];

        var side = TickSide.Unknown;
        Ticks.Read([], shapes.ConvertAll(s => new DrawnShape(s, 1)), labels, "", ["isDirector", "isOwner"], ref side).Should().Equal(isDirector, isOwner);
    }

    [Fact]
    public void Where_ticks_are_pictures_that_of_a_ticked_box_is_darker()
    {
        var drawn = Drawn.Tokens("■ Director   ■ Owner");
        DrawnShape[] shapes = [new(drawn[0], 0.2), new(drawn[2], 0.35)];
        Phrase[] labels = [PhraseFinder.FindAll(drawn, "director")[0], PhraseFinder.FindAll(drawn, "owner")[0]];

        var side = TickSide.Unknown;
        Ticks.Read([], shapes, labels, "", ["isDirector", "isOwner"], ref side).Should().Equal(false, true);
    }

    [Theory]
    [InlineData("● Director   ○ Owner")]
    [InlineData("(X) Director   ( ) Owner")]
    [InlineData("✖ Director   □ Owner")]
    public void A_tick_may_be_any_of_many_signs(string drawing) => A_tick_stands_before_its_label_or_right_above_it(drawing, true, false);

    [Theory]
    [InlineData("  Director  X  Owner", false)]
    [InlineData("X Director  X  Owner", true)]
    [InlineData("  Director    Owner", false)]
    public void A_tick_in_the_middle_does_not_tell_on_which_side_they_stand(string drawing, bool isKnown)
    {
        var tokens = Drawn.Tokens(drawing);
        Phrase[] labels = [PhraseFinder.FindAll(tokens, "director")[0], PhraseFinder.FindAll(tokens, "owner")[0]];

        var side = TickSide.Unknown;
        _ = Ticks.Read(tokens, [], labels, "", ["isDirector", "isOwner"], ref side);

        side.Should().Be(isKnown ? TickSide.Before : TickSide.Unknown);
    }

    [Theory]
    [InlineData("4. Ship\n  Director  X  Owner", false, true)]
    [InlineData("4. Ship\nDirector  X  Owner", true, false)]
    public void A_tick_in_the_middle_is_of_the_label_behind_it_where_labels_leave_room_for_ticks_before_them(string drawing, bool isDirector, bool isOwner)
    {
        var tokens = Drawn.Tokens(drawing);
        Phrase[] labels = [PhraseFinder.FindAll(tokens, "director")[0], PhraseFinder.FindAll(tokens, "owner")[0]];

        var side = TickSide.Unknown;
        Ticks.Read(tokens, [], labels, "", ["isDirector", "isOwner"], ref side).Should().Equal(isDirector, isOwner);
    }

    [Theory]
    [InlineData("  Director  X  Owner", false, false, true)]
    [InlineData("  Director  X  Owner", true, true, false)]
    [InlineData("  Director  X   Owner", false, false, true)]
    [InlineData("  Director   X  Owner", true, true, false)]
    public void A_tick_between_two_labels_is_on_the_side_where_the_forms_other_ticks_stand(string drawing, bool areBehind, bool isDirector, bool isOwner)
    {
        var side = areBehind ? TickSide.Behind : TickSide.Before;
        var tokens = Drawn.Tokens(drawing);
        Phrase[] labels = [PhraseFinder.FindAll(tokens, "director")[0], PhraseFinder.FindAll(tokens, "owner")[0]];

        Ticks.Read(tokens, [], labels, "", ["isDirector", "isOwner"], ref side).Should().Equal(isDirector, isOwner);
    }
}
