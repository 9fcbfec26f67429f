using System.Globalization;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class AmountValueTests
{
    [Theory]
    [InlineData("0", "0", false)]
    [InlineData("7", "7", false)]
    [InlineData("134,018", "134018", false)]
    [InlineData("1,000,000", "1000000", false)]
    [InlineData("1000000", "1000000", false)]
    [InlineData("US$243.92", "243.92", true)]
    [InlineData("US$ 5", "5", true)]
    [InlineData("12,000.5", "12000.5", false)]
    [InlineData(" 125,000 ", "125000", false)]
    [InlineData("$3.74", "3.74", true)]
    [InlineData("$ 1,000,000", "1000000", true)]
    [InlineData("$0.0001", "0.0001", true)]
    [InlineData(".5", "0.5", false)]
    [InlineData("$.01", "0.01", true)]
    [InlineData("5.", "5", false)]
    [InlineData("007", "7", false)]
    [InlineData("9,999,999,999,999", "9999999999999", false)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", false)]
    public void An_amount_is_read_exactly(string text, string number, bool isDollars)
    {
        AmountValue.TryParse(text, out var value).Should().BeTrue();

        value.Number.Should().Be(decimal.Parse(number, CultureInfo.InvariantCulture));
        value.IsDollars.Should().Be(isDollars);
    }

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("$4.0900", "4.09")]
    [InlineData("100.000", "100")]
    [InlineData("0.00", "0")]
    [InlineData("1,200", "1200")]
    public void Trailing_zeros_are_dropped_behind_the_point_alone(string text, string printed)
    {
        AmountValue.TryParse(text, out var value).Should().BeTrue();

        value.Number.ToString(CultureInfo.InvariantCulture).Should().Be(printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("$")]
    [InlineData(".")]
    [InlineData("$.")]
    [InlineData(",")]
    [InlineData("$$5")]
    [InlineData("5$")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("(5)")]
    [InlineData("5%")]
    [InlineData("1e5")]
    [InlineData("1.2.3")]
    [InlineData("5 000")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("€5")]
    [InlineData("877,973(1)")]
    public void What_is_no_amount_is_none(string text) => AmountValue.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("1,00")]
    [InlineData("1,0000")]
    [InlineData("1234,567")]
    [InlineData("12,34,567")]
    [InlineData(",123")]
    [InlineData("123,")]
    [InlineData("1,,234")]
    [InlineData("1,2.5")]
    [InlineData("1.5,000")]
    [InlineData("1,234,56")]
    [InlineData("1,234,5678")]
    public void Commas_part_three_digits(string text) => AmountValue.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("792281625142643375935439503360")]
    [InlineData("999999999999999999999999999999")]
    [InlineData("111111111111111111111111111111111111111111")]
    public void A_number_too_large_to_be_exact_is_none(string text) => AmountValue.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("\u0661\u0662\u0663")]
    [InlineData("1\u0662")]
    [InlineData("\uFF11\uFF12")]
    [InlineData("\u00B2")]
    [InlineData("1\u00A0000")]
    public void Digits_are_the_ten_of_ascii(string text) => AmountValue.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(",", ".")]
    [InlineData("'", ",")]
    [InlineData("\u066B", "\u066C")]
    public void The_machines_culture_does_not_matter(string point, string comma)
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (point, comma);
        try
        {
            CultureInfo.CurrentCulture = culture;
            AmountValue.TryParse("$1,234.56", out var value).Should().BeTrue();
            value.Number.Should().Be(1234.56m);
            AmountValue.TryParse("1.234,56", out _).Should().BeFalse();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
