using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Bundles;
using Form3Parser.Recognition.Checks;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Recognition;

/// <summary>Recognises the Forms 3 in the pages of a document.</summary>
/// <diagnostic code="F3-104">
/// <title>The file was damaged and read around the damage</title>
/// <meaning>
/// The PDF breaks the rules of its format, or a part of it could not be read (warning).
/// The message says what.
/// </meaning>
/// <reason>
/// Words or whole pages may be missing from the record without another sign.
/// </reason>
/// <remedy>
/// Compare the number of pages, or get the file again from where it came from.
/// </remedy>
/// </diagnostic>
public static class Form3Recogniser
{
    /// <summary>How many words the pages of one form may have: three times what the longest with all its notes has.</summary>
    private const int MostWords = 60_000;

    /// <summary>Reads each Form 3 that a document's pages show; what else they show is said in the diagnostics.</summary>
    /// <param name="document">The pages, as any source delivers them.</param>
    /// <param name="withProvenance">Whether the results are to say where their fields are printed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>A result for each form in order; one that says why where there is none. Content never throws.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<RecognitionResult> RecogniseAll(
        PagedDocument document, bool withProvenance = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = SetRight(document, cancellation);
        if (PrintedSheets.Of(document.Pages, cancellation) is not { } sheets)
            return RecogniseEach(document, pages => pages, withProvenance, cancellation);
        return [.. RecogniseEach(document with { Pages = sheets.Pages }, sheets.On, withProvenance, cancellation).Select(sheets.On)];
    }

    private static List<RecognitionResult> RecogniseEach(
        PagedDocument document, Func<PageRange, PageRange> numbers, bool withProvenance, CancellationToken cancellation)
    {
        var parts = BundleSplitter.Split(document.Pages, cancellation);
        if (!parts.Exists(p => p.Kind == PartKind.Form3))
            return [RecogniseWhole(document, withProvenance, cancellation)];
        if (parts.Count == 1)
            return [Read(document, [], withProvenance, cancellation)];
        var results = new List<RecognitionResult>();
        for (int start = 0, end; start < parts.Count; start = end)
        {
            // What stands behind a form is said of it, and what stands before the first one of that.
            end = parts.FindIndex(start, p => p.Kind == PartKind.Form3);
            var form = parts[end];
            end = parts.FindIndex(end + 1, p => p.Kind == PartKind.Form3) is var next and >= 0 ? next : parts.Count;
            var pages = document.Pages.Skip(form.Start).Take(form.End - form.Start).ToList();
            var others = parts[start..end].FindAll(p => p.Kind != PartKind.Form3).ConvertAll(p => (p.Kind, numbers(p.Pages)));
            results.Add(Read(document with { Pages = pages }, others, withProvenance, cancellation) with { Pages = numbers(form.Pages) });
        }
        return results;
    }

    /// <summary>Reads all pages of a document as those of one filing.</summary>
    /// <param name="document">The pages, as any source delivers them.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The filing, or why the pages are not one. Content never throws.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static RecognitionResult Recognise(PagedDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return RecogniseWhole(SetRight(document, cancellation), withProvenance: false, cancellation);
    }

    private static PagedDocument SetRight(PagedDocument document, CancellationToken cancellation)
    {
        var right = ScanReader.SetRight(document, cancellation);
        return right with { Pages = TypedFrames.Read(right.Pages) };
    }

    private static RecognitionResult RecogniseWhole(PagedDocument document, bool withProvenance, CancellationToken cancellation) =>
        FormKind.Refuse(document) is { } error ? new RecognitionResult(null, [], error) : Read(document, [], withProvenance, cancellation);

    private static RecognitionResult Read(PagedDocument document, List<(PartKind Kind, PageRange Pages)> others, bool withProvenance, CancellationToken cancellation)
    {
        if (document.Pages.Sum(p => p.Words.Count) > MostWords)
            return new RecognitionResult(null, [], new InputError(InputErrorCode.TooLarge, $"a form of more than {MostWords} words"));
        var sheet = Sheet.Of(document.Pages, cancellation);
        var bag = new DiagnosticBag();
        foreach (var oddity in document.Oddities)
            bag.Warn(DiagnosticCode.DamagedFile, oddity);
        OtherPages.Report(others, bag);
        if (document.Pages.Any(ScannedPage.Is))
            bag.Warn(DiagnosticCode.ScannedText, "The page is a picture; its words were taken off it by another program and may have wrong letters.");
        foreach (var page in sheet.DoubtfulOverlaps)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The page begins with what the page before ends with: one line printed twice, or two that are alike.", null, page);
        var spans = SectionSplitter.Split(sheet, bag);
        var filing = FilingReader.Read(sheet, spans, bag);
        if (FormKind.IsBlank(filing))
            return new RecognitionResult(null, [], new InputError(InputErrorCode.BlankForm, "a Form 3 that nobody has filled in"));
        filing = LostMarks.Restore(filing, sheet, document.Pages, bag);
        FilingChecks.Run(filing, bag);
        CutOffText.Report(filing, sheet, document.Pages, bag);
        SwallowedSignatures.Report(sheet, bag);
        RoughText.Report(filing, spans, bag);
        EndOfForm.Report(spans, bag);
        LeftOverWords.Report(sheet, bag);
        if (sheet.Divided is { Doubts: { Count: > 0 } doubts })
            bag.Warn(DiagnosticCode.DoubtfulSplit, $"Words are divided at the ends of lines; it is doubtful whether the hyphen of \"{doubts.First()}\" is the text's.");
        if (sheet.Tokens().FirstOrDefault(t => t.IsJointDoubtful && t.Use == TokenUse.Value) is { } part)
            bag.Warn(DiagnosticCode.DoubtfulSplit, $"Narrow cells break words; it is doubtful whether \"{part.Text}\" goes on from the line above it.", part.Field.ToString(), part.Page);
        else if (sheet.BreaksWords && sheet.Tokens().FirstOrDefault(t => t.GoesOn && t.Use == TokenUse.Value) is { } joined)
            bag.Warn(DiagnosticCode.DoubtfulSplit, $"Lines end inside of words without a hyphen; \"{joined.Text}\" was joined to the line above it, and others may not have been.", joined.Field.ToString(), joined.Page);
        return new RecognitionResult(filing, bag.Found, null) { Provenance = withProvenance ? Provenance.Of(sheet) : null };
    }
}
