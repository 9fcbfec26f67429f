using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads Table I.</summary>
internal static class NonDerivativeTable
{
    /// <summary>Finds the headings of the columns and sets them aside.</summary>
    public static (Phrase?[] First, double Bottom) Headings(IReadOnlyList<SectionSpan> spans, Sheet sheet) =>
        TableHeadings.Find(spans, sheet, Landmarks.TableIColumns, []);

    public static List<NonDerivativeHolding> Read(
        IReadOnlyList<SectionSpan> spans, (Phrase?[] First, double Bottom) found, Sheet sheet, MarkStyle marks, DiagnosticBag bag)
    {
        if (spans.Count == 0)
        {
            bag.Warn(DiagnosticCode.MissingHeading, "The heading of Table I was not found.", "nonDerivativeHoldings");
            return [];
        }
        var (headings, bottom) = found;
        var boxes = headings.OfType<Phrase>().Select(p => p.Box).ToList();
        if (boxes.Count < headings.Length)
        {
            bag.Error(DiagnosticCode.MissingHeading, "A column heading of Table I was not found; its rows are not read.", "nonDerivativeHoldings");
            return [];
        }
        var table = new TableRows(sheet, marks);
        var rows = table.Read(spans, boxes, bottom, RowAnchor.Ownership(2), RowAnchor.Amount(1));
        if (table.IsDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The rows of Table I could not be told apart with certainty.", "nonDerivativeHoldings");
        return [.. rows.Select((cells, i) => Row(cells, new CellValues($"nonDerivativeHoldings[{i}]", bag)))];
    }

    private static NonDerivativeHolding Row(Cell[] cells, CellValues values)
    {
        var title = values.Text(cells[0], HoldingField.SecurityTitle);
        var (shares, dollars) = values.Amount(cells[1], HoldingField.SharesOwned, HoldingField.ValueOwned, "sharesOwned");
        return new NonDerivativeHolding
        {
            SecurityTitle = title,
            SharesOwned = shares,
            ValueOwned = dollars,
            DirectOrIndirect = values.Ownership(cells[2], HoldingField.DirectOrIndirect),
            NatureOfOwnership = values.Text(cells[3], HoldingField.NatureOfOwnership),
            FootnoteIds = values.Notes,
        };
    }
}
