using System.Globalization;

namespace Form3Parser.Tests.Output;

public class CultureTests
{
    [Fact]
    public void Every_format_is_the_same_in_a_culture_that_writes_everything_differently()
    {
        string[] expected = Print();

        string[] printed = In(OddCulture(), Print);

        printed.Should().Equal(expected);
    }

    private static string[] Print()
    {
        var negative = Sample.With(f => f with { NonDerivativeHoldings = [Sample.Shares with { SharesOwned = -1234567.50m }] });
        return [Written.Json(Sample.Record), Written.Lines(negative, Sample.Error), Written.Csv(negative, Sample.Empty)];
    }

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        return culture;
    }

    private static T In<T>(CultureInfo culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
