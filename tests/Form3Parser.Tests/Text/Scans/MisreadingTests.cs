using Form3Parser.Text.Scans;

namespace Form3Parser.Tests.Text.Scans;

public sealed class MisreadingTests
{
    [Theory]
    [InlineData("Saeh", "Stock")]
    [InlineData("204g5", "80,186")]
    [InlineData("Ga02", "6,402")]
    [InlineData("Dae", "94103")]
    [InlineData("", "02/15/2027")]
    [InlineData("—", "Stock")]
    [InlineData("etoci", "Stock")]
    [InlineData("sequela", "Sequoia")]
    public void A_word_that_is_wrong_all_over_is_what_its_letters_look_like(string text, string shapes) =>
        Misreading.Is(text, shapes).Should().BeTrue();

    [Theory]
    [InlineData("the", "tlte")]
    [InlineData("Trust", "Tmst")]
    [InlineData("shares", "sltares")]
    [InlineData("2011", "2()11")]
    [InlineData("Common", "Commo")]
    [InlineData("Exercisable", "Excrcisablc")]
    [InlineData("Title", "TitIe")]
    [InlineData("stock", "Stock")]
    public void Letters_that_touch_or_are_broken_in_one_place_do_not_make_a_word_wrong(string text, string shapes) =>
        Misreading.Is(text, shapes).Should().BeFalse();

    [Theory]
    [InlineData("Inc.", "Inc")]
    [InlineData("", "..")]
    [InlineData("", "D")]
    public void Signs_alone_and_a_lone_letter_say_nothing(string text, string shapes) => Misreading.Is(text, shapes).Should().BeFalse();

    [Theory]
    [InlineData("1O2", "1.2", "102")]
    [InlineData("VlI", "V..", "VII")]
    [InlineData("Il", "..", null)]
    [InlineData("al1", "a..", "all")]
    [InlineData("lnstr", ".nstr", "Instr")]
    public void Letters_drawn_alike_are_what_the_letters_beside_them_are(string read, string certain, string? text)
    {
        var letters = read.ToCharArray();

        var isSettled = LookAlikes.Settle(letters, [.. certain.Select(c => c != '.')]);

        (isSettled ? new string(letters) : null).Should().Be(text);
    }
}
