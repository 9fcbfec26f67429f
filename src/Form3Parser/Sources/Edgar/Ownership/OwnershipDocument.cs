using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Recognition.Checks;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>One <c>ownershipDocument</c>, from bytes to a filing.</summary>
/// <diagnostic code="F3-121">
/// <title>XML breaks off before its end</title>
/// <meaning>
/// The document ends in its middle, or its elements do not fit into each other (error).
/// The message says in which line and element. What stands before is in the record.
/// </meaning>
/// <reason>
/// Everything after that place is missing from the record: rows, notes, signatures.
/// </reason>
/// <remedy>
/// Get the file again from EDGAR.
/// </remedy>
/// </diagnostic>
internal static class OwnershipDocument
{
    private const string RootName = "ownershipDocument";

    /// <summary>
    /// The most bytes a document may have. With every row and note that EDGAR takes, each filled to the last character, it has
    /// less than two million.
    /// </summary>
    private const int MostBytes = 8 << 20;

    /// <summary>Reads a document. Nothing in it throws.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static RecognitionResult Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (content.Length > MostBytes)
            return Refused(InputErrorCode.TooLarge, $"XML of more than {MostBytes >> 20} MB, which no filing needs");
        var bag = new DiagnosticBag();
        var markup = Parse(content, bag, cancellation, out var error);
        if (error is not null)
            return new RecognitionResult(null, [], error);
        if (OwnershipKind.Refuse(markup.Root!, isWhole: markup.FaultLine is null) is { } refusal)
            return new RecognitionResult(null, [], refusal);

        var filing = OwnershipReader.Read(markup.Root!, bag);
        if (FormKind.IsBlank(filing))
            return markup.FaultLine is null
                ? Refused(InputErrorCode.BlankForm, "a Form 3 that nobody has filled in")
                : Refused(InputErrorCode.Damaged, "it breaks off before it says anything");
        UnplacedMarkup.Report(markup.Root!, bag);
        FilingChecks.Run(filing, bag);
        return new RecognitionResult(filing, bag.Found, null);
    }

    private static ParsedMarkup Parse(
        ReadOnlyMemory<byte> content, DiagnosticBag bag, CancellationToken cancellation, out InputError? error)
    {
        error = null;
        if (!MarkupText.IsMislabelled(content.Span))
        {
            var sound = MarkupParser.Parse(content, cancellation);
            if (sound is { FaultLine: null, Root: not null })
                return Known(sound, out error);
        }

        var text = MarkupText.Decode(content.Span, out var misfits);
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            error = new InputError(InputErrorCode.Unsupported, "XML with a document type declaration, which is refused");
        if (misfits > 0)
            bag.Warn(DiagnosticCode.MendedMarkup,
                FormattableString.Invariant($"{misfits} bytes are not in the encoding of the document; they were read as Windows-1252."));
        var mended = MarkupParser.Parse(MarkupMender.Mend(text, out var repairs), cancellation);
        foreach (var repair in repairs)
            bag.Warn(DiagnosticCode.MendedMarkup, repair);
        if (mended.FaultLine is { } line)
            bag.Error(DiagnosticCode.BrokenOff, FormattableString.Invariant(
                $"The document breaks off in line {line}, within <{mended.Open?.Name ?? RootName}>: what follows was not read."));
        return error is null ? Known(mended, out error) : mended;
    }

    private static ParsedMarkup Known(ParsedMarkup markup, out InputError? error)
    {
        error = markup switch
        {
            { IsTooLarge: true } => new InputError(
                InputErrorCode.TooLarge, "XML with more elements, or deeper ones, than a filing can have"),
            { Root: null } => new InputError(InputErrorCode.Damaged, "XML without an element that could be read"),
            { Root.Name: not RootName } => new InputError(
                InputErrorCode.NotForm3, $"XML of another kind, <{markup.Root.Name}>, not a Form 3"),
            _ => null,
        };
        return markup;
    }

    private static RecognitionResult Refused(InputErrorCode code, string message) => new(null, [], new InputError(code, message));
}
