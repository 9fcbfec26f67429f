using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-034: no two rows of a table say the same in every field, notes included. Filers do print such rows, for two accounts of
/// one kind say; a page that is printed twice makes them too.
/// </summary>
/// <diagnostic code="F3-034">
/// <title>Two rows of a table are alike</title>
/// <meaning>
/// A row says the same as an earlier one of its table in every field, notes included
/// (info).
/// </meaning>
/// <reason>
/// Filers do print such rows, for two lots or two accounts. They count twice in a sum, and
/// a page that is in the file twice makes them too.
/// </reason>
/// <remedy>
/// If the page shows both rows, nothing is to be done.
/// </remedy>
/// </diagnostic>
internal static class RepeatedRowCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        Check(HoldingRow.NonDerivative(filing), bag);
        Check(HoldingRow.Derivative(filing), bag);
    }

    private static void Check<T>(IEnumerable<(string Path, T Row)> rows, DiagnosticBag bag)
        where T : notnull
    {
        var first = new Dictionary<T, string>();
        foreach (var (path, row) in rows)
            if (!first.TryAdd(row, path))
                bag.Note(DiagnosticCode.RepeatedRow, $"The row says the same as {first[row]} in every field.", path);
    }
}
