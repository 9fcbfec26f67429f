using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

/// <summary>What became of a file: its pages, or the one error that says why there are none.</summary>
/// <param name="Document">What was read; null for an error.</param>
/// <param name="Error">Why nothing was; null for pages.</param>
/// <param name="Allocated">How many bytes reading it allocated.</param>
/// <param name="Taken">What it took of the processor.</param>
internal sealed record Outcome(PagedDocument? Document, UnreadableDocumentException? Error, long Allocated, TimeSpan Taken)
{
    public UnreadableReason? Reason => Error?.Reason;

    public int Pages => Document?.Pages.Count ?? 0;

    public IEnumerable<Word> Words => Document?.Pages.SelectMany(p => p.Words) ?? [];
}
