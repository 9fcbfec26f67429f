using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-018: numbers are those that EDGAR can hold: not negative, twelve digits and four decimals at most.</summary>
/// <diagnostic code="F3-018">
/// <title>A number is not one that EDGAR can hold</title>
/// <meaning>
/// A number of shares, an amount or a price is negative, has more than twelve digits
/// before the point or more than four after it (warning).
/// </meaning>
/// <reason>
/// EDGAR takes no such number. Two numbers may have been joined, or the digit of a note
/// taken for one of the number's.
/// </reason>
/// <remedy>
/// Compare the number with the page, digit by digit.
/// </remedy>
/// </diagnostic>
internal static class AmountRangeCheck
{
    private const decimal Largest = 999_999_999_999.9999m;
    private const int Decimals = 4;

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var (path, row) in HoldingRow.NonDerivative(filing))
        {
            Check(row.SharesOwned, $"{path}.sharesOwned", bag);
            Check(row.ValueOwned, $"{path}.valueOwned", bag);
        }

        foreach (var (path, row) in HoldingRow.Derivative(filing))
        {
            Check(row.UnderlyingSecurityShares, $"{path}.underlyingSecurityShares", bag);
            Check(row.UnderlyingSecurityValue, $"{path}.underlyingSecurityValue", bag);
            Check(row.ConversionOrExercisePrice, $"{path}.conversionOrExercisePrice", bag);
        }
    }

    private static void Check(decimal? amount, string field, DiagnosticBag bag)
    {
        if (amount is not { } number)
            return;
        var wrong = number switch
        {
            < 0 => "is negative",
            > Largest => "has more than twelve digits before the point",
            _ when decimal.Round(number, Decimals) != number => "has more than four decimals",
            _ => null,
        };
        if (wrong is not null)
            bag.Warn(DiagnosticCode.AmountRange, string.Create(CultureInfo.InvariantCulture, $"The number {number} {wrong}."), field);
    }
}
