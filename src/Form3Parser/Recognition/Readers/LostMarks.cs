using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Checks;
using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Marks that a printer dropped beyond the edge of its page. "See footnote" without a mark, over the edge, can only mean the one
/// note to which nothing else refers; where there are several such notes, or none, it stays without.
/// </summary>
internal static class LostMarks
{
    /// <summary>The words that call for the mark of one note, as keys.</summary>
    private static readonly string[] Pointers = ["footnote", "note"];

    /// <summary>Gives the cells that lost their mark the note that is left.</summary>
    public static Form3Filing Restore(Form3Filing filing, Sheet sheet, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var natures = sheet.Tokens().Where(t => t.Field.Name == FieldNames.Of(HoldingField.NatureOfOwnership)).ToLookup(t => t.Field.Owner);
        var cells = HoldingRow.Of(filing).Where(row => row.Nature is not null && row.Notes[HoldingField.NatureOfOwnership].Count == 0
            && LastWord(natures[row.Path]) is { } word && Pointers.Contains(word.Key) && IsOverEdge(word, pages)).Select(row => row.Path).ToHashSet();
        if (cells.Count == 0)
            return filing;
        var used = HoldingRow.Of(filing).SelectMany(row => row.Notes).SelectMany(notes => notes.Value).ToHashSet();
        if (filing.Footnotes.Where(note => !used.Contains(note.Id)).ToList() is not [var left])
            return filing;
        foreach (var path in cells)
            bag.Warn(DiagnosticCode.CutOffText,
                $"The mark of a note is cut off; {left.Id} is taken for it, to which nothing else refers.", $"{path}.natureOfOwnership");
        return filing with
        {
            NonDerivativeHoldings = [.. HoldingRow.NonDerivative(filing).Select(h =>
                cells.Contains(h.Path) ? h.Row with { FootnoteIds = With(h.Row.FootnoteIds, left.Id) } : h.Row)],
            DerivativeHoldings = [.. HoldingRow.Derivative(filing).Select(h =>
                cells.Contains(h.Path) ? h.Row with { FootnoteIds = With(h.Row.FootnoteIds, left.Id) } : h.Row)],
        };
    }

    private static Token? LastWord(IEnumerable<Token> words) => TextLines.Of(words) is [.., var last] ? last[^1] : null;

    private static bool IsOverEdge(Token word, IReadOnlyList<Page> pages) =>
        pages.First(p => p.Number == word.Page) is var page && word.PageBox.Right > page.Width;

    private static FootnoteReferences With(FootnoteReferences notes, string id) =>
        new([.. notes, new(HoldingField.NatureOfOwnership, [id])]);
}
