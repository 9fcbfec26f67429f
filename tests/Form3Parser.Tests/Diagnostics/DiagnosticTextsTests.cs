using Form3Parser.Diagnostics;

namespace Form3Parser.Tests.Diagnostics;

public class DiagnosticTextsTests
{
    public static TheoryData<DiagnosticCode> Codes => [.. Enum.GetValues<DiagnosticCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_says_what_it_means_why_it_matters_and_what_to_do(DiagnosticCode code)
    {
        var text = DiagnosticTexts.Of(code);

        text.Title.Should().NotEndWith(".");
        foreach (var paragraph in new[] { text.Meaning, text.Reason, text.Remedy })
        {
            paragraph.Should().EndWith(".");
            paragraph.Split('\n').Should().OnlyContain(line => line.Length > 0 && line.Length <= 100);
        }
    }

    [Fact]
    public void Every_code_has_one_text_and_they_stand_in_order() =>
        DiagnosticTexts.All.Select(text => text.Code).Should().Equal(Enum.GetValues<DiagnosticCode>());

    [Fact]
    public void Texts_are_plain_ascii() =>
        DiagnosticTexts.All.SelectMany(text => text.Title + text.Meaning + text.Reason + text.Remedy)
            .Should().OnlyContain(letter => letter == '\n' || (letter >= ' ' && letter <= '~'));

    [Fact]
    public void A_number_that_is_no_code_has_none()
    {
        var asking = () => DiagnosticTexts.Of((DiagnosticCode)999);

        asking.Should().Throw<ArgumentOutOfRangeException>();
    }
}
