using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>What the rows of both tables have in common.</summary>
/// <param name="Path">The row's place in the record, such as <c>derivativeHoldings[0]</c>.</param>
/// <param name="Title">Column 1.</param>
/// <param name="Form">The column "Ownership Form".</param>
/// <param name="Nature">The column "Nature of Indirect Beneficial Ownership".</param>
/// <param name="Notes">The notes printed on the row's fields.</param>
internal readonly record struct HoldingRow(
    string Path, string? Title, OwnershipForm? Form, string? Nature, FootnoteReferences Notes)
{
    /// <summary>The rows of Table I, then those of Table II.</summary>
    public static IEnumerable<HoldingRow> Of(Form3Filing filing)
    {
        foreach (var (path, row) in NonDerivative(filing))
            yield return new HoldingRow(path, row.SecurityTitle, row.DirectOrIndirect, row.NatureOfOwnership, row.FootnoteIds);
        foreach (var (path, row) in Derivative(filing))
            yield return new HoldingRow(path, row.SecurityTitle, row.DirectOrIndirect, row.NatureOfOwnership, row.FootnoteIds);
    }

    /// <summary>The rows of Table I with their places in the record.</summary>
    public static IEnumerable<(string Path, NonDerivativeHolding Row)> NonDerivative(Form3Filing filing) =>
        filing.NonDerivativeHoldings.Select((row, i) => ($"nonDerivativeHoldings[{i}]", row));

    /// <summary>The rows of Table II with their places in the record.</summary>
    public static IEnumerable<(string Path, DerivativeHolding Row)> Derivative(Form3Filing filing) =>
        filing.DerivativeHoldings.Select((row, i) => ($"derivativeHoldings[{i}]", row));
}
