using Form3Parser.Recognition.Layout;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class TokenKeyTests
{
    [Theory]
    [InlineData("Person(s)", "persons")]
    [InlineData("Joint/Group", "jointgroup")]
    [InlineData("(Month/Day/Year)", "monthdayyear")]
    [InlineData("10%", "10")]
    [InlineData("1.", "1")]
    [InlineData("e.g.,", "eg")]
    [InlineData("already", "already")]
    [InlineData("OF", "of")]
    [InlineData("Non\u2011Derivative", "nonderivative")]
    public void A_key_is_the_letters_and_digits_in_lower_case(string text, string key) => TokenKey.Of(text).Should().Be(key);

    [Theory]
    [InlineData("")]
    [InlineData("**")]
    [InlineData("-")]
    [InlineData("\u2014")]
    [InlineData("[")]
    [InlineData("____")]
    public void Signs_alone_have_no_key(string text) => TokenKey.Of(text).Should().BeEmpty();

    [Theory]
    [InlineData("reportin", "reporting")]
    [InlineData("pirst", "first")]
    [InlineData("treet", "street")]
    [InlineData("sstreet", "street")]
    [InlineData("title", "title")]
    public void One_letter_may_be_off(string a, string b)
    {
        TokenKey.IsOneLetterOff(a, b).Should().BeTrue();
        TokenKey.IsOneLetterOff(b, a).Should().BeTrue();
    }

    [Theory]
    [InlineData("pirts", "first")]
    [InlineData("reporti", "reporting")]
    [InlineData("tsreet", "street")]
    public void Two_letters_may_not(string a, string b)
    {
        TokenKey.IsOneLetterOff(a, b).Should().BeFalse();
        TokenKey.IsOneLetterOff(b, a).Should().BeFalse();
    }
}
