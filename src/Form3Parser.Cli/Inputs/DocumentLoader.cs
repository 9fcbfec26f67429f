using System.Security.Cryptography;
using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>Reads an input once, tells its format by its content, and has the format's reader make pages of it.</summary>
/// <param name="pdf">The reader of PDFs.</param>
/// <param name="maxBytes">The most bytes an input may have.</param>
internal sealed class DocumentLoader(IPageReader pdf, long maxBytes)
{
    private const string PdfFormat = "pdf";

    /// <summary>Loads an input. Whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    internal LoadedDocument Load(Input input, Deadline deadline)
    {
        var source = new SourceDescription(input.Path, "", "", null);
        if (input.Failure is { } failure)
            return new LoadedDocument(source, null, failure);

        // The clock of standard input starts at its end: how long another program takes to fill it is not ours to limit.
        if (!input.IsStandardInput)
            deadline.Start();
        var bytes = InputBytes.Read(input, maxBytes, out var error);
        deadline.Start();
        if (error is not null)
            return new LoadedDocument(source, null, error);

        source = source with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) };
        if (!ContentKind.IsPdf(bytes.Span))
            return new LoadedDocument(source, null, NoPdf(bytes.Span));
        return ReadPages(source with { Format = PdfFormat }, bytes, deadline.Token);
    }

    private static InputError NoPdf(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return new InputError(InputErrorCode.Damaged, "the file is empty");
        var kind = ContentKind.Describe(content);
        return new InputError(InputErrorCode.Unsupported, kind is null ? "not a PDF" : $"not a PDF but {kind}");
    }

    private LoadedDocument ReadPages(SourceDescription source, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            var document = pdf.Read(bytes, cancellation);
            return new LoadedDocument(source with { Pages = document.Pages.Count }, document, null);
        }
        catch (UnreadableDocumentException e)
        {
            return new LoadedDocument(source, null, new InputError(CodeOf(e.Reason), e.Message));
        }
    }

    private static InputErrorCode CodeOf(UnreadableReason reason) => reason switch
    {
        UnreadableReason.NotThisFormat => InputErrorCode.Unsupported,
        UnreadableReason.Damaged => InputErrorCode.Damaged,
        UnreadableReason.Encrypted => InputErrorCode.Encrypted,
        UnreadableReason.TooLarge => InputErrorCode.TooLarge,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
