using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-013: a table of an EDGAR filing has at most 30 rows.</summary>
/// <diagnostic code="F3-013">
/// <title>A table has more rows than a filing can have</title>
/// <meaning>
/// More than 30 rows were read in a table (warning).
/// </meaning>
/// <reason>
/// EDGAR takes 30 rows in each table. More of them mean that lines of one row were taken
/// for rows, or that a page is in the file twice.
/// </reason>
/// <remedy>
/// Count the rows on the page. Info F3-034 names rows that are alike.
/// </remedy>
/// </diagnostic>
internal static class RowCountCheck
{
    private const int Most = 30;

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        Check(filing.NonDerivativeHoldings.Count, "Table I", "nonDerivativeHoldings", bag);
        Check(filing.DerivativeHoldings.Count, "Table II", "derivativeHoldings", bag);
    }

    private static void Check(int rows, string table, string field, DiagnosticBag bag)
    {
        if (rows > Most)
            bag.Warn(DiagnosticCode.RowCount, $"{table} has {rows} rows, a filing has at most {Most} in a table.", field);
    }
}
