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

        Ticks.Read(tokens, labels, "", ["isDirector", "isOwner"]).Should().Equal(isDirector, isOwner);

        tokens.Should().NotContain(t => t.Use == TokenUse.Unplaced);
    }
}
