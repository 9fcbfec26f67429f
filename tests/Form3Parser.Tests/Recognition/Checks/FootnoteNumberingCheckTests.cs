using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class FootnoteNumberingCheckTests
{
    [Theory]
    [InlineData("F1 F2 F3", "")]
    [InlineData("F1 F3 F4", "F3-020 warning footnotes[1]")]
    [InlineData("F2", "F3-020 warning footnotes[0]")]
    [InlineData("F1 F3 F2", "F3-020 warning footnotes[1]")]
    public void Notes_are_numbered_from_1_without_a_gap(string ids, string found) =>
        Checked.Found(FootnoteNumberingCheck.Run, Checked.Filing with
        {
            Footnotes = [.. ids.Split(' ').Select(id => new Footnote(id, "Text."))],
        }).Should().Be(found);
}
