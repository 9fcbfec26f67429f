using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Sources.Edgar.Ownership;
using Form3Parser.Sources.Edgar.Submissions;
using Form3Parser.Text;

namespace Form3Parser.Sources.Edgar;

/// <summary>
/// Whole submissions as EDGAR keeps them (<c>.txt</c>) and as its daily feed has them (<c>.nc</c>): a header with the accession
/// number, the filing date and the CIKs, and documents, of which one is the form. Several in one file give several filings.
/// </summary>
/// <param name="printed">
/// Reads a form that is not XML, as those before the middle of 2003 are: it gets what stands between <c>&lt;TEXT&gt;</c> and its
/// end, a text without EDGAR's tags of tables, a PDF out of its uuencoding. Null when such submissions are refused.
/// </param>
public sealed class EdgarTxtSource(IFilingSource? printed = null) : IFilingSource
{
    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var scanner = new SubmissionScanner(content);
        var results = new List<RecognitionResult>();
        while (scanner.Next(cancellation) is { } submission)
            results.AddRange(Read(submission, cancellation));
        if (results.Count == 0)
            results.Add(Refused(InputErrorCode.Damaged, "no submission could be found in it"));
        return new SourceReading(null, results);
    }

    private IEnumerable<RecognitionResult> Read(Submission submission, CancellationToken cancellation)
    {
        var (header, documents) = submission;
        if (header.Type is { } type && !OwnershipKind.IsForm3(type))
            return [new RecognitionResult(null, [], OwnershipKind.NotForm3(type))];
        if (documents.Count == 0)
            return [header.IsDeletion
                ? Refused(InputErrorCode.NotForm3, "a notice that a filing was deleted")
                : Refused(InputErrorCode.Damaged, "a submission without documents")];

        var form = documents.FirstOrDefault(d => OwnershipKind.IsForm3(d.Type))
            ?? documents.FirstOrDefault(d => d.Xml is not null) ?? documents[0];
        var results = form.Xml is { } xml ? [OwnershipDocument.Read(xml, cancellation)] : ReadPrinted(form, cancellation);
        return results.Select(result => Complete(header, result));
    }

    private IReadOnlyList<RecognitionResult> ReadPrinted(SubmissionDocument form, CancellationToken cancellation)
    {
        if (!OwnershipKind.IsForm3(form.Type) && form.Type is { } type)
            return [new RecognitionResult(null, [], OwnershipKind.NotForm3(type))];
        if (printed is null)
            return [Refused(InputErrorCode.Unsupported, "a submission whose form is not XML")];
        try
        {
            return printed.Read(PrintedBody.Of(form.Body), cancellation).Filings;
        }
        catch (UnreadableDocumentException refusal)
        {
            return [new RecognitionResult(null, [], InputError.Of(refusal))];
        }
    }

    private static RecognitionResult Complete(SubmissionHeader header, RecognitionResult result)
    {
        if (result.Filing is not { } filing)
            return result;
        var bag = new DiagnosticBag();
        var completed = HeaderValues.Add(header, filing, bag);
        return result with { Filing = completed, Diagnostics = [.. result.Diagnostics, .. bag.Found] };
    }

    private static RecognitionResult Refused(InputErrorCode code, string message) => new(null, [], new InputError(code, message));
}
