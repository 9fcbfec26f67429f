using Form3Parser.Model;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>Draws Tables I and II.</summary>
internal sealed class TablesDrawing(Pen pen)
{
    private readonly LayoutTraits _traits = pen.Traits;

    public Flow TableI(IReadOnlyList<NonDerivativeHolding> rows)
    {
        var cells = new List<GridCell> { Title("Table I - Non-Derivative Securities Beneficially Owned", 4) };
        string[] heads =
        [
            Head("1.", "Title of Security"), "2. Amount of Securities Beneficially Owned", "3. Ownership Form: Direct (D) or Indirect (I)",
            "4. Nature of Indirect Beneficial Ownership",
        ];
        cells.AddRange(heads.Select((h, i) => new GridCell(1, i, Heading(h, i == 2 ? "(Instr. 5)" : i == 3 ? "(Instr. 5)" : "(Instr. 4)"))));
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var amount = row.ValueOwned is null ? HoldingField.SharesOwned : HoldingField.ValueOwned;
            AddRow(cells, 2 + i,
                pen.Cell(row.SecurityTitle!, row.FootnoteIds[HoldingField.SecurityTitle], Side.Left),
                pen.Cell(pen.Amount(row.SharesOwned, row.ValueOwned), row.FootnoteIds[amount], _traits.AmountSide),
                Form(row.DirectOrIndirect, row.FootnoteIds),
                pen.Cell(row.NatureOfOwnership ?? "", row.FootnoteIds[HoldingField.NatureOfOwnership], Side.Left));
        }
        return Table(_traits.TableIShares, cells, 2);
    }

    public Flow TableII(IReadOnlyList<DerivativeHolding> rows)
    {
        var cells = new List<GridCell>
        {
            Title("Table II - Derivative Securities Beneficially Owned (e.g., puts, calls, warrants, options, convertible securities)", 8),
            new(1, 0, Heading("1. Title of Derivative Security", "(Instr. 4)")) { Rows = 2 },
            new(1, 1, Heading("2. Date Exercisable and Expiration Date", "(Month/Day/Year)")) { Columns = 2 },
            new(1, 3, Heading("3. Title and Amount of Securities Underlying Derivative Security", "(Instr. 4)")) { Columns = 2 },
            new(1, 5, pen.Label("4. Conversion or Exercise Price of Derivative Security")) { Rows = 2 },
            new(1, 6, Heading(_traits.IsAgents ? "5. Ownership Form of Derivative Security: Direct (D) or Indirect (I)"
                : "5. Ownership Form: Direct (D) or Indirect (I)", "(Instr. 5)")) { Rows = 2 },
            new(1, 7, Heading("6. Nature of Indirect Beneficial Ownership", "(Instr. 5)")) { Rows = 2 },
        };
        string[] leaves = ["Date Exercisable", "Expiration Date", "Title", "Amount or Number of Shares"];
        var side = _traits.IsAgents ? Side.Left : Side.Middle;
        cells.AddRange(leaves.Select((leaf, i) => new GridCell(2, 1 + i, pen.Label(leaf, side: side)) { Level = Level.Middle }));
        for (var i = 0; i < rows.Count; i++)
            AddDerivative(cells, 3 + i, rows[i], side);
        return Table(_traits.TableIIShares, cells, 3);
    }

    private void AddDerivative(List<GridCell> cells, int at, DerivativeHolding row, Side side)
    {
        var notes = row.FootnoteIds;
        var amount = row.UnderlyingSecurityValue is null ? HoldingField.UnderlyingSecurityShares : HoldingField.UnderlyingSecurityValue;
        AddRow(cells, at,
            pen.Cell(row.SecurityTitle!, notes[HoldingField.SecurityTitle], Side.Left),
            pen.Cell(Pen.Day(row.ExerciseDate), notes[HoldingField.ExerciseDate], Side.Middle),
            pen.Cell(Pen.Day(row.ExpirationDate), notes[HoldingField.ExpirationDate], Side.Middle),
            pen.Cell(row.UnderlyingSecurityTitle!, notes[HoldingField.UnderlyingSecurityTitle], side),
            pen.Cell(pen.Amount(row.UnderlyingSecurityShares, row.UnderlyingSecurityValue), notes[amount], _traits.AmountSide),
            pen.Cell(pen.Price(row.ConversionOrExercisePrice), notes[HoldingField.ConversionOrExercisePrice], _traits.AmountSide),
            Form(row.DirectOrIndirect, notes),
            pen.Cell(row.NatureOfOwnership ?? "", notes[HoldingField.NatureOfOwnership], Side.Left));
    }

    private Paragraph Form(OwnershipForm? form, FootnoteReferences notes) =>
        pen.Cell(form == OwnershipForm.Direct ? "D" : "I", notes[HoldingField.DirectOrIndirect], Side.Middle);

    private void AddRow(List<GridCell> cells, int row, params ReadOnlySpan<Flow> contents)
    {
        for (var i = 0; i < contents.Length; i++)
            cells.Add(new GridCell(row, i, contents[i]) { Level = _traits.CellLevel });
    }

    private Grid Table(double[] shares, List<GridCell> cells, int headRows) => new(shares, cells)
    {
        Ruling = _traits.TableRules, Padding = _traits.Padding, Spacing = _traits.Spacing, HeadRows = headRows,
        RepeatsHead = _traits.RepeatsHeads, KeepsRows = _traits.KeepsRows,
    };

    private GridCell Title(string text, int columns) => new(0, 0, pen.Heading(text, Side.Middle)) { Columns = columns };

    private string Head(string number, string text) => _traits.IsAgents ? number + text : $"{number} {text}";

    // Agents set the instruction on a line of its own.
    private Paragraph Heading(string text, string instruction) =>
        pen.Set([pen.LabelRun(text), pen.LabelRun(instruction) with { OnNewLine = _traits.IsAgents }], Side.Left, _traits.LabelSize);
}
