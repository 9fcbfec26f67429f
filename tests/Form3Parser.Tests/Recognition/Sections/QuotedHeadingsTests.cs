using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Sections;

/// <summary>"Remarks:" at the head of a page, below a line that had no room for it.</summary>
public sealed class QuotedHeadingsTests
{
    [Theory]
    [InlineData("(1) The first line of the note as long\nas its second line, which refers to the", "Quoted")]
    [InlineData("(1) The first line of the note as long\n    as its second line, which refers to", "Heading")]
    [InlineData("(1) The note.\n(2) Another, of one line, as long as any", "Quoted")]
    public void A_line_goes_on_at_the_edge_of_the_text(string notes, string kind)
    {
        var tokens = Drawn.OneSheet($"Explanation of Responses:\n{notes}", "Remarks: none.").Tokens();
        var heading = PhraseFinder.FindAll(tokens, "remarks")[0];

        new QuotedHeadings(tokens).Judge(heading).ToString().Should().Be(kind);
    }

    [Fact]
    public void What_a_sentence_may_begin_behind_is_doubtful()
    {
        var tokens = Drawn.OneSheet("Explanation of Responses:\n(1) The first line of the note as long\nas its second line, which refers to the", "Remarks: Chief Executive Officer.").Tokens();

        new QuotedHeadings(tokens).Judge(PhraseFinder.FindAll(tokens, "remarks")[0]).Should().Be(HeadingKind.Doubtful);
    }
}
