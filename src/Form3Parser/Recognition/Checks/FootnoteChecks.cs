using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>Notes that are referred to exist, and notes that exist are referred to.</summary>
internal static class FootnoteChecks
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        var defined = filing.Footnotes.Select(n => n.Id).ToHashSet();
        var used = new HashSet<string>();
        for (var i = 0; i < filing.NonDerivativeHoldings.Count; i++)
            Collect(filing.NonDerivativeHoldings[i].FootnoteIds, $"nonDerivativeHoldings[{i}]");
        for (var i = 0; i < filing.DerivativeHoldings.Count; i++)
            Collect(filing.DerivativeHoldings[i].FootnoteIds, $"derivativeHoldings[{i}]");
        foreach (var note in filing.Footnotes)
        {
            if (!used.Contains(note.Id))
                bag.Warn(DiagnosticCode.FootnoteReference, $"Nothing refers to note {note.Id}.", "footnotes");
            if (note.Text.Length == 0)
                bag.Error(DiagnosticCode.FootnoteReference, $"Note {note.Id} is empty.", "footnotes");
        }

        void Collect(FootnoteReferences references, string row)
        {
            foreach (var (field, ids) in references)
                foreach (var id in ids)
                {
                    used.Add(id);
                    if (!defined.Contains(id))
                        bag.Error(DiagnosticCode.FootnoteReference, $"Note {id} is referred to and not there.", $"{row}.footnoteIds");
                }
        }
    }
}
