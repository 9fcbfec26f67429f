using Form3Parser.Model;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class AmendmentCheckTests
{
    [Theory]
    [InlineData("2024-02-29", "F3-003 warning dateOfOriginalSubmission")]
    [InlineData("2024-03-01", "")]
    [InlineData("2024-03-06", "")]
    [InlineData("2024-03-07", "F3-003 warning dateOfOriginalSubmission")]
    [InlineData(null, "F3-003 warning dateOfOriginalSubmission")]
    public void The_original_lies_between_the_event_and_the_last_signature(string? original, string found) =>
        Checked.Found(AmendmentCheck.Run, Checked.Filing with
        {
            DocumentType = DocumentType.Form3Amendment,
            DateOfOriginalSubmission = Checked.Day(original),
            Signatures = [new("/s/ One", new DateOnly(2024, 3, 5)), new("/s/ Other", new DateOnly(2024, 3, 6))],
        }).Should().Be(found);

    [Fact]
    public void A_first_statement_has_no_original() => Checked.Found(AmendmentCheck.Run, Checked.Filing).Should().BeEmpty();

    [Fact]
    public void Dates_that_were_not_read_contradict_nothing() =>
        Checked.Found(AmendmentCheck.Run, Checked.Filing with
        {
            PeriodOfReport = null, DateOfOriginalSubmission = new DateOnly(2024, 1, 1), Signatures = [],
        }).Should().BeEmpty();
}
