using Form3Parser.Text;

namespace Form3Parser.Recognition.Bundles;

/// <summary>
/// Tells the forms of a file apart, page by page. A form begins with the boxes that only its first page has; what repeats its
/// other headings is a page of it, and so is what follows until its end.
/// </summary>
internal static class BundleSplitter
{
    /// <summary>
    /// The parts of a file in order. They cover all pages but the blank ones that nothing belongs to; there are none where no
    /// form is seen to begin.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static List<BundlePart> Split(IReadOnlyList<Page> pages, CancellationToken cancellation)
    {
        var traits = new List<PageTraits>(pages.Count);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            traits.Add(new PageTraits(page));
        }
        var starts = Enumerable.Range(0, traits.Count).Where(i => traits[i].Begins is not null).ToList();
        var parts = new List<BundlePart>();
        if (starts.Count == 0)
            return parts;
        var first = StartOf(traits, starts[0]);
        // What stands before a form and has its headings is as much of it as what stands behind.
        var lead = traits.FindIndex(0, first, t => t.IsOfForm);
        first = lead >= 0 ? lead : first;
        while (first > 0 && traits[first - 1].IsBlank)
            first--;
        AddRest(PartKind.Before, 0, first, traits, parts);
        for (var i = 0; i < starts.Count; i++)
        {
            var next = i + 1 < starts.Count ? StartOf(traits, starts[i + 1]) : traits.Count;
            AddForm(i == 0 ? first : StartOf(traits, starts[i]), starts[i], next, traits, parts);
        }
        return parts;
    }

    // The title may have a page of its own.
    private static int StartOf(List<PageTraits> traits, int boxes) =>
        boxes > 0 && traits[boxes].Begins == PartKind.Form3 && traits[boxes - 1] is { Begins: null, IsOfForm: false, HasTitle: true } ? boxes - 1 : boxes;

    private static void AddForm(int start, int boxes, int next, List<PageTraits> traits, List<BundlePart> parts)
    {
        var kind = traits[boxes].Begins!.Value;
        var other = kind == PartKind.Form3 ? OtherDocument(boxes, next, traits) : next;
        var end = kind == PartKind.Form3 ? EndOf(boxes, other, traits) : next;
        // Blank pages tell nothing; they stay with what stands before them.
        while (end < next && traits[end].IsBlank)
            end++;
        parts.Add(new BundlePart(kind, start, end));
        AddRest(PartKind.Unknown, end, other, traits, parts);
        AddRest(PartKind.OtherDocument, Math.Max(end, other), next, traits, parts);
    }

    // Where another document begins. Before a form is signed, such a title is a line of its notes.
    private static int OtherDocument(int boxes, int next, List<PageTraits> traits)
    {
        var signed = traits.FindIndex(boxes, next - boxes, t => t.LastEnding is not null) + 1;
        var other = signed > 0 ? traits.FindIndex(signed, next - signed, t => t.OpensOtherDocument) : -1;
        return other >= 0 ? other : next;
    }

    // Notes run on over pages that have no heading. Only behind the phrases that end a form, and no part of it below these, do
    // such pages not belong to it.
    private static int EndOf(int boxes, int next, List<PageTraits> traits)
    {
        var last = traits.FindLastIndex(next - 1, next - boxes, t => t.IsOfForm);
        return last >= 0 && traits[last].LastEnding > (traits[last].LastHeading ?? 0) ? last + 1 : next;
    }

    private static void AddRest(PartKind kind, int start, int end, List<PageTraits> traits, List<BundlePart> parts)
    {
        while (end > start && traits[end - 1].IsBlank)
            end--;
        if (start < end)
            parts.Add(new BundlePart(kind, start, end));
    }
}
