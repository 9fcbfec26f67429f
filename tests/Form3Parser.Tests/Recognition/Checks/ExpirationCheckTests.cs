using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class ExpirationCheckTests
{
    private const string Warning = "F3-023 warning derivativeHoldings[0].expirationDate";

    [Theory]
    [InlineData("2025-01-01", "2031-01-01", "")]
    [InlineData("2031-01-01", "2031-01-01", "")]
    [InlineData("2020-01-01", "2024-03-01", "")]
    [InlineData("2031-01-02", "2031-01-01", Warning)]
    [InlineData("2020-01-01", "2024-02-29", Warning)]
    [InlineData("2023-01-02", "2023-01-01", Warning + "; " + Warning)]
    [InlineData(null, "2031-01-01", "")]
    [InlineData("2025-01-01", null, "")]
    public void What_is_owned_has_not_expired(string? exercise, string? expiration, string found) =>
        Checked.Found(ExpirationCheck.Run, Checked.With(Checked.Option with
        {
            ExerciseDate = Checked.Day(exercise), ExpirationDate = Checked.Day(expiration),
        })).Should().Be(found);
}
