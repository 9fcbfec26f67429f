namespace Form3Parser.Text.Scans;

/// <summary>
/// Sets the words of scanned pages where their ink is, adds the rules that the picture shows, and reads from it what the text
/// layer lacks or has as dirt: the small marks of notes, and letters that stand alone.
/// </summary>
public static class ScanReader
{
    /// <summary>The same document, its scanned pages set right by their pictures as far as these can be read.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static PagedDocument SetRight(PagedDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Pages.Any(ScannedPage.Is))
            return document;
        var inks = document.Pages.Select(p => ScannedPage.Is(p) ? PageInk.Of(p, cancellation) : null).ToList();
        var samples = new GlyphSamples();
        foreach (var word in inks.OfType<PageInk>().SelectMany(i => i.Words))
            Learn(word, samples);
        var pages = document.Pages.Select((page, i) =>
            inks[i] is { } ink ? new ScanWords(ink, samples).Page() : ScannedPage.Is(page) ? ScannedPage.SetRight(page) : page);
        return document with { Pages = [.. pages] };
    }

    // Where a word has as many letters as its ink, each is one. What the program misread spoils few of many samples.
    private static void Learn(InkWord word, GlyphSamples samples)
    {
        if (word.Word is not { } read || LineMeasure.OfKnown(word.Glyphs, read.Text) is not { } measure)
            return;
        for (var i = 0; i < word.Glyphs.Count; i++)
            if (char.IsAscii(read.Text[i]))
                samples.Add(read.Text[i], word.Glyphs[i].Shape, LetterPlace.Of(word.Glyphs[i].Box, measure.Baseline, measure.Size));
    }
}
