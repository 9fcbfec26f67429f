using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>A page reader that does what a document's second line says.</summary>
internal sealed class ScriptedReader : IPageReader
{
    internal const string Header = "%PDF-1.4\n";

    private readonly Lock _counting = new();
    private int _running;

    /// <summary>The most documents that were being read at one time.</summary>
    internal int MostAtOnce { get; private set; }

    public PagedDocument Read(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        lock (_counting)
            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        try
        {
            return Act(Encoding.ASCII.GetString(document.Span[Header.Length..]), cancellation);
        }
        finally
        {
            lock (_counting)
                _running--;
        }
    }

    private static PagedDocument Act(string script, CancellationToken cancellation)
    {
        switch (script)
        {
            case "slow":
                Thread.Sleep(200);
                break;
            case "endless":
                cancellation.WaitHandle.WaitOne();
                cancellation.ThrowIfCancellationRequested();
                break;
            case "deaf":
                // Longer than any test: this one does not look at its token.
                Thread.Sleep(TimeSpan.FromMinutes(5));
                break;
            case "fault":
                throw new InvalidOperationException("beyond the end");
            case "damaged":
                throw new UnreadableDocumentException(UnreadableReason.Damaged, "no page can be found");
            case "encrypted":
                throw new UnreadableDocumentException(UnreadableReason.Encrypted, "a password is needed");
            case "large":
                throw new UnreadableDocumentException(UnreadableReason.TooLarge, "more than 3 pages");
            case "other":
                throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, "not a PDF after all");
        }

        return new PagedDocument([], script == "doubtful" ? ["mended"] : []);
    }
}
