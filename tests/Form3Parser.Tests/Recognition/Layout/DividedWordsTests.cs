using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

/// <summary>A printer that divides words at the ends of lines: the form says elsewhere on one line what is divided here.</summary>
public sealed class DividedWordsTests
{
    private const string Divided = "Derivative Securities\n\nTitle of Deriva-\ntive Security\n\n";

    [Theory]
    [InlineData("Convertible Pre-\nferred Shares, each Preferred Share", "Convertible Preferred Shares, each Preferred Share")]
    [InlineData("as attorney-in-\nfact", "as attorney-in-fact")]
    [InlineData("Smith-\nJones", "Smith-Jones")]
    [InlineData("wholly-\nowned, a wholly-owned", "wholly-owned, a wholly-owned")]
    [InlineData("as of 2019-\n2021", "as of 2019-2021")]
    public void The_hyphen_of_a_divided_word_is_no_text(string drawing, string text)
    {
        var sheet = Drawn.OneSheet(Divided + drawing);

        Text(sheet).Should().EndWith(text);
        sheet.Divided!.Doubts.Should().BeEmpty();
    }

    [Fact]
    public void What_is_seen_only_divided_is_doubtful()
    {
        var sheet = Drawn.OneSheet(Divided + "the gen-\neral partner");

        Text(sheet).Should().EndWith("the general partner");
        sheet.Divided!.Doubts.Should().Equal("gen-eral");
    }

    [Fact]
    public void Where_no_word_is_seen_to_be_divided_hyphens_are_the_texts() =>
        Drawn.OneSheet("Derivative Securities\n\nself-\nemployed").Divided.Should().BeNull();

    [Fact]
    public void A_word_and_its_mark_may_be_divided_too()
    {
        var sheet = Drawn.OneSheet(Divided + "Common Stock-\n^(1)");

        Cell.Of([.. sheet.Tokens().TakeLast(3)], new MarkStyle(new HashSet<string> { "F1" }, true)).Text.Should().Be("Common Stock");
    }

    private static string Text(Sheet sheet) => TextLines.Join(sheet.Tokens());
}
