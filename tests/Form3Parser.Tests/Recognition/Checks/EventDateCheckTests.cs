using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class EventDateCheckTests
{
    [Theory]
    [InlineData("2024-03-01", "2024-03-05", "2024-03-06", "")]
    [InlineData("2024-03-05", "2024-03-05", "2024-03-06", "")]
    [InlineData("2024-03-06", "2024-03-05", "2024-03-06", "F3-002 warning periodOfReport")]
    [InlineData("2024-03-06", null, "2024-03-06", "")]
    [InlineData("2024-03-06", null, null, "")]
    [InlineData(null, "2024-03-05", "2024-03-06", "F3-002 error periodOfReport")]
    public void Nobody_signs_before_the_event(string? day, string? one, string? other, string found) =>
        Checked.Found(EventDateCheck.Run, Checked.Filing with
        {
            PeriodOfReport = Checked.Day(day),
            Signatures = [new("/s/ One", Checked.Day(one)), new("/s/ Other", Checked.Day(other))],
        }).Should().Be(found);

    [Fact]
    public void The_message_has_both_days_as_the_record_has_them()
    {
        var bag = new DiagnosticBag();
        EventDateCheck.Run(Checked.Filing with { PeriodOfReport = new DateOnly(2024, 4, 1) }, bag);

        bag.Found.Should().ContainSingle().Which.Message
            .Should().Be("The event, 2024-04-01, is after a signature, 2024-03-05.");
    }
}
