using System.Globalization;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class DayValueTests
{
    [Theory]
    [InlineData("05/21/2004", 2004, 5, 21)]
    [InlineData("5/1/2004", 2004, 5, 1)]
    [InlineData(" 12/31/1999 ", 1999, 12, 31)]
    [InlineData("02/29/2024", 2024, 2, 29)]
    [InlineData("02/29/2000", 2000, 2, 29)]
    [InlineData("05-21-2004", 2004, 5, 21)]
    [InlineData("2004-05-21", 2004, 5, 21)]
    [InlineData("May 21, 2004", 2004, 5, 21)]
    [InlineData("Sep 1, 2004", 2004, 9, 1)]
    [InlineData("21-MAY-2004", 2004, 5, 21)]
    [InlineData("21 December 2004", 2004, 12, 21)]
    [InlineData("01/01/0001", 1, 1, 1)]
    public void A_day_is_read_month_first_or_with_its_months_name(string text, int year, int month, int day)
    {
        DayValue.TryParse(text, out var found).Should().BeTrue();

        found.Should().Be(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("02/29/2023")]
    [InlineData("02/29/1900")]
    [InlineData("02/30/2024")]
    [InlineData("04/31/2024")]
    [InlineData("13/01/2024")]
    [InlineData("00/10/2024")]
    [InlineData("10/00/2024")]
    [InlineData("10/32/2024")]
    [InlineData("21/05/2004")]
    public void A_day_that_no_calendar_has_is_none(string text) => DayValue.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("05/21/04")]
    [InlineData("05/21")]
    [InlineData("05/2004")]
    [InlineData("05 / 21 / 2004")]
    [InlineData("05.21.2004")]
    [InlineData("05/21/2004(1)")]
    [InlineData("05/21/2004 10:00")]
    [InlineData("May 2004")]
    [InlineData("20040521")]
    [InlineData("05/21/12004")]
    [InlineData("\u0660\u0665/\u0662\u0661/\u0662\u0660\u0660\u0664")]
    public void What_is_no_day_is_none(string text) => DayValue.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void The_machines_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        try
        {
            CultureInfo.CurrentCulture = culture;
            DayValue.TryParse("05/06/2004", out var day).Should().BeTrue();
            day.Should().Be(new DateOnly(2004, 5, 6));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
