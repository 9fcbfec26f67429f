using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class FootnoteReferenceCheckTests
{
    [Theory]
    [InlineData("F1", "F1", "")]
    [InlineData("F1 F2", "F2 F1", "")]
    [InlineData("F1 F2", "F1", "F3-019 error nonDerivativeHoldings[0].footnoteIds")]
    [InlineData("F1", "F1 F2", "F3-019 warning footnotes[1]")]
    [InlineData("F1 F1", "F1", "F3-019 warning nonDerivativeHoldings[0].footnoteIds")]
    [InlineData("F1", "F1 F1", "F3-019 error footnotes[1]")]
    public void Marks_and_notes_go_together(string marks, string notes, string found) =>
        Checked.Found(FootnoteReferenceCheck.Run, Filing(marks, [.. notes.Split(' ').Select(id => new Footnote(id, "Text."))]))
            .Should().Be(found);

    [Fact]
    public void A_note_has_a_text() =>
        Checked.Found(FootnoteReferenceCheck.Run, Filing("F1", [new Footnote("F1", "")])).Should().Be("F3-019 error footnotes[0]");

    [Fact]
    public void A_note_on_either_table_is_referred_to() =>
        Checked.Found(FootnoteReferenceCheck.Run, Checked.Filing).Should().BeEmpty();

    private static Form3Filing Filing(string marks, Footnote[] notes) =>
        Checked.With(Checked.Shares with { FootnoteIds = Checked.Notes((HoldingField.SharesOwned, marks)) }) with
        {
            DerivativeHoldings = [], Footnotes = notes,
        };
}
