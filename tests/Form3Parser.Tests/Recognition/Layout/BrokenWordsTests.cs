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
    [InlineData("SANTAFER CA\nPark", "SANTAFER Park")]
    public void What_leaves_room_or_begins_anew_is_another_word(string city, string expected)
    {
        var sheet = Drawn.OneSheet(city + "\n(City)  (Stat\n        e)");

        TextLines.Join(sheet.Tokens().Where(t => t.Box.Right < 45 && t.Box.Bottom < 30)).Should().Be(expected);
    }

    [Theory]
    [InlineData("Class B Commo\nn Stock", "Class B Common Stock")]
    [InlineData("Employee Stock Opti\non (right t\no buy)", "Employee Stock Option (right to buy)")]
    [InlineData("Exerc\nisab\nle", "Exercisable")]
    [InlineData("Performance-B\nased RSU\ns", "Performance-Based RSUs")]
    [InlineData("Class F\nor Class B", "Class F or Class B")]
    [InlineData("By a share\nholder", "By a share holder")]
    [InlineData("Series A\nPreferred", "Series A Preferred")]
    [InlineData("Opportunity Fund\nS.A.", "Opportunity Fund S.A.")]
    public void A_word_that_is_one_only_with_what_begins_the_next_line_was_broken(string title, string expected) =>
        TextLines.Join(Drawn.OneSheet(title).Tokens()).Should().Be(expected);

    [Fact]
    public void Where_words_are_broken_amid_lines_one_that_is_not_known_is_joined_and_doubtful()
    {
        var sheet = Drawn.OneSheet(
            """
            Held by the Quackenbu
            sh Trust as comm
            on stock
            """);

        TextLines.Join(sheet.Tokens()).Should().Be("Held by the Quackenbush Trust as common stock");
        sheet.Tokens().Where(t => t.IsJointDoubtful).Select(t => t.Text).Should().Equal("sh");
        sheet.BreaksWords.Should().BeTrue();
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
