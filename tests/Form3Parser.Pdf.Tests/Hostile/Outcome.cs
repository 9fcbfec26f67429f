using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

/// <summary>What became of a file: its pages, or the one error that says why there are none.</summary>
internal sealed record Outcome(PagedDocument? Document, UnreadableDocumentException? Error, long Allocated)
{
    public UnreadableReason? Reason => Error?.Reason;

    public int Pages => Document?.Pages.Count ?? 0;

    public IEnumerable<Word> Words => Document?.Pages.SelectMany(p => p.Words) ?? [];
}
