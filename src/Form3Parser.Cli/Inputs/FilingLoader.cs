using Form3Parser.Output;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>Makes a record of an input.</summary>
/// <param name="documents">Makes pages of it.</param>
/// <param name="recognise">Makes a filing of the pages.</param>
internal sealed class FilingLoader(DocumentLoader documents, Func<PagedDocument, RecognitionResult> recognise)
{
    /// <summary>Loads an input. Whatever is wrong with it is in the record.</summary>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    internal FilingRecord Load(Input input, Deadline deadline)
    {
        var loaded = documents.Load(input, deadline);
        if (loaded.Document is not { } document)
            return new FilingRecord(loaded.Source, null, [], loaded.Error);

        deadline.Token.ThrowIfCancellationRequested();
        var result = recognise(document);
        return new FilingRecord(loaded.Source, result.Filing, result.Diagnostics, result.Error);
    }
}
