using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-034: no two rows of a table say the same in every field, notes included. Filers do print such rows, for two accounts of
/// one kind say; a page that is printed twice makes them too.
/// </summary>
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
