using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Layout;

/// <summary>Box 1 in cells narrower than their words; the column beside begins right behind the first one's longest line.</summary>
public sealed class BrokenWordsTests
{
    [Fact]
    public void A_caption_that_is_broken_is_whole_and_so_are_the_words_of_full_lines()
    {
        var sheet = Drawn.OneSheet(
            """
            CUPERTIN  CA  95014
            O
            (City)    (Stat (Zip)
                      e)
            """);

        sheet.Tokens().Select(t => t.Text).Should().Equal("CUPERTIN", "CA", "95014", "O", "(City)", "(State)", "(Zip)");
        TextLines.Join(sheet.Tokens().Where(t => t.Box.Right < 45 && t.Box.Bottom < 30)).Should().Be("CUPERTINO");
    }

    [Theory]
    [InlineData("CUPERTIN CA\nO")]
    [InlineData("CUPERTIN CA\nO\n(City)  (State)")]
    public void Where_no_caption_is_broken_no_word_is(string drawing) =>
        Drawn.OneSheet(drawing).Tokens().Should().NotContain(t => t.GoesOn);

    [Theory]
    [InlineData("SAN     CA\nMARCOS", "SAN MARCOS")]
    [InlineData("SAN      CA\nJO", "SAN JO")]
    [InlineData("SANTAFER CA\nPark", "SANTAFER Park")]
    public void What_leaves_room_or_begins_anew_is_another_word(string city, string expected)
    {
        var sheet = Drawn.OneSheet(city + "\n(City)  (Stat\n        e)");

        TextLines.Join(sheet.Tokens().Where(t => t.Box.Right < 45 && t.Box.Bottom < 30)).Should().Be(expected);
    }

    [Fact]
    public void A_name_and_a_street_between_broken_captions_are_read()
    {
        var sheet = Drawn.OneSheet(
            """
            ROE RICHARD
            (Last) (First) (Middle
                           )
            ONE EXAMPLE PLAZA
            (Stree
            t)
            BOSTON MA      02110
            (City) (State) (Zip)
            """);

        var owner = OwnerBox.Read(sheet.Tokens(), 120, false, "reportingOwners[0]", new DiagnosticBag())!;

        owner.Name.Should().Be("ROE RICHARD");
        (owner.Address!.Street1, owner.Address.Street2, owner.Address.City).Should().Be(("ONE EXAMPLE PLAZA", null, "BOSTON"));
    }
}
