using Form3Parser.Model;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>Draws what follows the tables: notes, remarks and signatures.</summary>
internal sealed class ClosingDrawing(Pen pen, Form3Filing filing)
{
    private const string NoSecurities = "No securities are beneficially owned.";

    private readonly LayoutTraits _traits = pen.Traits;

    public Flow Explanation()
    {
        var parts = new List<Flow> { Gap, pen.Heading(_traits.NotesHeading) };
        if (filing.NoSecuritiesOwned)
            parts.AddRange([Gap, pen.Prose([pen.ProseRun(NoSecurities)])]);
        foreach (var note in filing.Footnotes)
            parts.AddRange([Gap, pen.Prose([pen.ProseRun($"{(_traits.NotesInParentheses ? $"({note.Id[1..]})" : _traits.NoteNumber.Replace("1", note.Id[1..], StringComparison.Ordinal))} {note.Text}")])]);
        return new Stack(parts);
    }

    public Flow AgentsExplanation()
    {
        var cells = new List<GridCell>();
        void Add(string mark, string text) => cells.AddRange(
        [
            new(cells.Count / 2, 0, pen.Prose([pen.ProseRun(mark) with { Face = _traits.DataFace.Bold }])) { Level = _traits.CellLevel },
            new(cells.Count / 2, 1, pen.Prose([pen.ProseRun(text)])) { Level = _traits.CellLevel },
        ]);
        Add("*", "If the form is filed by more than one reporting person, see Instruction 5(b)(v).");
        Add("**", "Intentional misstatements or omissions of facts constitute Federal Criminal Violations. See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).");
        foreach (var note in filing.Footnotes)
            Add($"({note.Id[1..]})", note.Text);
        var parts = new List<Flow> { Heading("Explanation of Responses:") };
        if (filing.NoSecuritiesOwned)
            parts.AddRange([pen.Prose([pen.ProseRun(NoSecurities)]), Gap]);
        parts.Add(new Grid([0.04, 0.96], cells) { Padding = _traits.NoteGap / 2 });
        return new Stack(parts);
    }

    public Flow Remarks()
    {
        if (filing.Remarks is null && !_traits.RemarksAlways)
            return new Blank(0);
        var label = pen.LabelRun(_traits.RemarksHeading, bold: true);
        if (filing.Remarks is null)
            return new Stack(Gap, Gap, pen.Prose([label]));
        return new Stack(Gap, Gap, pen.Prose([label, pen.ProseRun(filing.Remarks) with { OnNewLine = !_traits.RemarksInLine }]));
    }

    public Flow ViewerSignatures()
    {
        var cells = new List<GridCell>();
        var row = 0;
        for (var i = 0; i < filing.Signatures.Count; i++)
        {
            var signature = filing.Signatures[i];
            cells.Add(new(row, 0, new Blank(0)));
            cells.Add(new(row, 1, pen.Value(signature.Name)) { Level = _traits.CellLevel });
            cells.Add(new(row++, 2, pen.Value(Pen.Day(signature.Date))) { Level = _traits.CellLevel });
            if (!_traits.CaptionEach && i < filing.Signatures.Count - 1)
                continue;
            cells.Add(new(row, 1, pen.Label("** Signature of Reporting Person")));
            cells.Add(new(row++, 2, pen.Label("Date")));
        }
        var left = _traits.SignatureLeft;
        return new Stack(new Blank(_traits.SignatureGap), new Grid([left, (1 - left) * 0.6, (1 - left) * 0.4], cells) { Padding = _traits.Padding, KeepsRows = _traits.KeepsRows });
    }

    public Flow AgentsSignatures()
    {
        var parts = new List<Flow> { Heading("Signatures") };
        // A date stands over its caption: in a column no wider than itself, or set in the middle as the caption is.
        var side = _traits.AmountSide == Side.Right ? Side.Left : Side.Middle;
        foreach (var signature in filing.Signatures)
        {
            parts.Add(new Grid([1 - _traits.SignatureLeft / 2, 0.1, _traits.SignatureLeft / 2 + 0.05],
            [
                new(0, 0, pen.Value(signature.Name)) { Level = Level.Middle }, new(0, 2, pen.Value(Pen.Day(signature.Date), side)) { Level = Level.Middle },
                new(1, 0, pen.Label("** Signature of Reporting Person", side: Side.Middle)), new(1, 2, pen.Label("Date", side: side)),
            ]) { Padding = _traits.Padding, Ruling = _traits.TableRules & Ruling.Horizontal, KeepsRows = _traits.KeepsRows });
            parts.Add(Gap);
        }
        return new Stack(parts);
    }

    private Blank Gap => new(_traits.NoteGap);

    private Stack Heading(string text) => new Stack(new Blank(_traits.Size), pen.Set(
        [new Run(text, _traits.LabelFace.Bold, _traits.Size * 1.3)], Side.Left, _traits.Size), new Blank(_traits.Size / 2));
}
